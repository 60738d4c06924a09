import { createHash } from "node:crypto";
import { plainAddPlaceholder } from "@signpdf/placeholder-plain";
import { SignPdf } from "@signpdf/signpdf";
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from "@signpdf/utils";
import { ObjectIdentifier, OctetString, Sequence } from "asn1js";
import {
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from "pkijs";

/** What a center seals its papers with: a private key and its certificate, with those above it. */
export interface SealKey {
  key: CryptoKey;
  certificates: [Certificate, ...Certificate[]];
  /** Nobody vouches for it: it says so in its name. */
  selfMade: boolean;
}

const data = "1.2.840.113549.1.7.1";
const signedData = "1.2.840.113549.1.7.2";
const contentType = "1.2.840.113549.1.9.3";
const messageDigest = "1.2.840.113549.1.9.4";
const signingCertificateV2 = "1.2.840.113549.1.9.16.2.47";

const sha256 = (bytes: Uint8Array) => Uint8Array.from(createHash("sha256").update(bytes).digest()).buffer;

/** A detached signature of these bytes (CAdES-BES): the key's certificate is part of what is signed. */
async function signatureOf(bytes: Uint8Array, { key, certificates }: SealKey): Promise<Buffer> {
  const [own] = certificates;
  const certificateHash = sha256(new Uint8Array(own.toSchema(true).toBER()));
  const certificateId = new Sequence({ value: [new OctetString({ valueHex: certificateHash })] });
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      // In the order in which a set is encoded.
      attributes: [
        new Attribute({ type: contentType, values: [new ObjectIdentifier({ value: data })] }),
        new Attribute({ type: messageDigest, values: [new OctetString({ valueHex: sha256(bytes) })] }),
        new Attribute({
          type: signingCertificateV2,
          values: [new Sequence({ value: [new Sequence({ value: [certificateId] })] })],
        }),
      ],
    }),
  });
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: data }),
    signerInfos: [signer],
    certificates,
  });
  await signed.sign(key, 0, "SHA-256", Uint8Array.from(bytes).buffer);
  const content = new ContentInfo({ contentType: signedData, content: signed.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

class KeySigner extends Signer {
  readonly #key: SealKey;
  constructor(key: SealKey) {
    super();
    this.#key = key;
  }
  override sign(bytes: Buffer): Promise<Buffer> {
    return signatureOf(bytes, this.#key);
  }
}

/**
 * The same PDF with a signature appended that covers all of it (PAdES, ETSI.CAdES.detached): a changed byte is seen by
 * any reader. It takes a PDF with a table of cross-references, without object streams. What is drawn as a seal must be
 * drawn before.
 */
export async function sealPdf(bytes: Uint8Array, key: SealKey, at: Date): Promise<Uint8Array<ArrayBuffer>> {
  const prepared = plainAddPlaceholder({
    pdfBuffer: Buffer.from(bytes),
    // Readers garble anything but ASCII here; who seals stands in the certificate.
    reason: "Agreement signed by both parties",
    contactInfo: "",
    name: "Fuhua",
    location: "",
    signingTime: at,
    signatureLength: 16_384,
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
    appName: "Fuhua",
  });
  return Uint8Array.from(await new SignPdf().sign(prepared, new KeySigner(key), at));
}
