/** How somebody signed. A provider is a licensed service of electronic signatures; a correction takes a wrong entry back. */
export const signingMethods = ["paper", "onScreen", "provider", "correction"] as const;
export type SigningMethod = (typeof signingMethods)[number];

export const signingMethodLabels: Record<SigningMethod, string> = {
  paper: "纸质签署",
  onScreen: "在线签署",
  provider: "电子签名服务",
  correction: "更正",
};

/** What a signature is worth, said to whoever signs or reads it (电子签名法 13, 14; 民法典 490). */
export const worthOf: Record<Exclude<SigningMethod, "correction">, string> = {
  paper: "纸质原件经签名、盖章后成立；系统只登记签署的事实并保存扫描件，发生争议时以纸质原件为准。",
  onScreen:
    "在网页上输入姓名本身不是《电子签名法》第十三条所说的可靠电子签名。这里由申请编号、查询码和发到登记手机的一次性验证码确认是谁在签，并记下所签文本的校验值；双方签署后的 PDF 加盖中心的电子印章，此后任何改动都能查出来。需要可靠电子签名的，请选择纸质签署。",
  provider:
    "由依法设立的电子认证服务机构提供的签名，符合《电子签名法》第十三条的，与手写签名或者盖章具有同等的法律效力。",
};

/** Why the second side cannot sign this way, when the first signed as `first`; null when it can. */
export function whyNotMix(first: SigningMethod | null, second: SigningMethod): string | null {
  if (first === null || first === second) return null;
  return `另一方是“${signingMethodLabels[first]}”，这份协议的双方须用同一种方式签署。要改用别的方式，请先更正签署登记。`;
}

/** What a licensed provider of electronic signatures is asked; none is built in: .decisions/0044. */
export interface SigningProvider {
  /**
   * Hands a PDF over to be signed by these people, in this order. `address` is where they go to sign. One `order` is the
   * same however often it is handed over: an answer may get lost, and then it comes again.
   */
  begin(order: {
    order: string;
    number: string;
    pdf: Uint8Array;
    signers: readonly { name: string; mobile: string }[];
  }): Promise<{ reference: string; address: string }>;
  /** How it stands; once all have signed, with the PDF that bears their signatures. */
  outcome(
    reference: string,
  ): Promise<{ state: "waiting" | "refused" } | { state: "signed"; pdf: Uint8Array; signedOn: string }>;
}
