import type { Paper } from "../base/paper";

/** What a certificate says beside its title and its serial; kept as it was said. */
export type CertificateWords = {
  /** Whom it addresses, and from the second line on what it says. */
  text: string;
  /** Who gives it, under the name of that day. */
  center: string;
  /** In words: 2026年3月12日. */
  day: string;
};

type Certificate = CertificateWords & {
  title: string;
  serial: string;
  /** Where anybody asks whether it is genuine. */
  address: string;
};

/** A certificate as it is given out: one sheet on its side with its serial, the code that verifies it, room for the seal. */
export function certificatePaper({ title, serial, address, text, center, day }: Certificate): Paper {
  const [holder = "", ...says] = text.split("\n");
  return {
    title,
    look: "certificate",
    head: [`编号：${serial}`],
    blocks: [
      { kind: "paragraph", text: holder, at: "left" },
      { kind: "paragraph", text: says.join("\n") },
      { kind: "qr", text: address, caption: "扫码核验真伪", beside: [`${center}（盖章）`, day] },
    ],
  };
}
