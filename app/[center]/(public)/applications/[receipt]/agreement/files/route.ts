import { z } from "zod";
import { received } from "@/app/[center]/received";
import {
  admitOwnAuthorization,
  attachOwnAuthorization,
} from "@/lib/usecases/admission/signing/own-agreement";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { publicUpload } from "@/lib/web/upload";
import { ownCookie, ownFields, withSeal } from "../../../../own-cookie";

const address = z.object(ownFields);

export const POST = publicUpload({
  permission: "ownAgreement.sign",
  address: address.transform(withSeal),
  input: address.extend({ file: received.file }).transform(withSeal),
  cookie: ownCookie,
  admit: admitOwnAuthorization,
  receive: receiveFile.bind(null, "signed"),
  run: attachOwnAuthorization,
  discard: discardFile,
});
