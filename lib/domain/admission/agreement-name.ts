import type { CallKind } from "../recruitment/call/call-key";

/** What the agreement is called that a call of each kind leads to. */
const agreementNames: Record<CallKind, string> = {
  incubation: "入驻协议",
  venture: "项目协议",
  purchase: "服务协议",
  contest: "项目协议",
  other: "协议",
};

/** What an agreement is called: by the kind of its call; one made directly, without a call, is simply 协议. */
export function agreementName(call: { kind: CallKind } | null): string {
  return call ? agreementNames[call.kind] : "协议";
}
