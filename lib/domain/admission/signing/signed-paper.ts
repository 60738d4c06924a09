import { type CivilDate, formatDate } from "../../base/civil-date";
import type { Paper, PaperBlock } from "../../base/paper";

interface Signature {
  name: string;
  signer: string;
  signedOn: CivilDate;
}

interface Signed {
  organization: Signature & { /** Masked: where the code went. */ mobile: string | null };
  center: Signature;
  serial: string;
  /** Where the QR code leads. */
  address: string;
  /** SHA-256 of the text that both signed, hex. */
  digest: string;
}

/**
 * A paper that both sides have signed on screen, with how they did so at its end. It is written before it is sealed:
 * nothing can be drawn afterwards.
 */
export function signedPaper(paper: Paper, signed: Signed): Paper {
  const { organization, center, serial, address, digest } = signed;
  const lines = ({ signer, signedOn }: Signature) => [
    `签署人：${signer}（在线签署）`,
    `日期：${formatDate(signedOn)}`,
  ];
  const blocks: PaperBlock[] = [
    {
      kind: "signatures",
      sides: [
        { role: "甲方", name: center.name, lines: lines(center) },
        { role: "乙方", name: organization.name, lines: lines(organization) },
      ],
    },
    {
      kind: "paragraph",
      small: true,
      text: `乙方签署人由申请编号、查询码和发至 ${organization.mobile ?? ""} 的一次性验证码确认，甲方签署人由本人在平台的账号确认。所签文本的校验值（SHA-256）：${digest}。本文件加盖甲方的电子印章，此后任何改动都能查出来。`,
    },
    { kind: "qr", text: address, caption: `核验编号 ${serial}` },
  ];
  return { ...paper, blocks: [...paper.blocks, ...blocks], foot: `核验编号 ${serial}` };
}
