import type { CallKind } from "../recruitment/call-key";

/** What the agreement is called that a call of each kind leads to; one made without a call is simply 协议. */
export const agreementNames: Record<CallKind, string> = {
  incubation: "入驻协议",
  venture: "项目协议",
  purchase: "服务协议",
  contest: "项目协议",
  other: "协议",
};
