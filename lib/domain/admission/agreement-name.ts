import type { CallKind } from "../recruitment/call/call-key";
import { callKindTerms } from "../recruitment/call/call-kind";

/** What an agreement is called: by the kind of its call; one made directly, without a call, is simply 协议. */
export function agreementName(call: { kind: CallKind } | null): string {
  return (call && callKindTerms[call.kind].agreement) ?? "协议";
}
