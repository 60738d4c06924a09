import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";

/** What comes after the period of a notice, in words: agreements to be signed, or, of a contest, honours. */
export function noticeEnds(call: CallKey) {
  if (callKindTerms[call.kind].agreement === null)
    return {
      act: "公示期满授奖",
      back: "撤销期满授奖",
      follows: (count: number) => `授奖后，${count} 个获奖项目各登记一项荣誉，证书在“荣誉”中打印。`,
      undone: (count: number) => `${count} 项荣誉作废。`,
      next: "honours",
      look: "查看荣誉",
    };
  return {
    act: "公示期满转签约",
    back: "撤销期满转签约",
    follows: (count: number) => `转签约后，将为 ${count} 家组织各生成一份协议，等待签署。`,
    undone: (count: number) => `${count} 份待签的协议删除。已登记签署或放弃的，须先更正那些登记。`,
    next: `agreements?call=${formatCallKey(call)}`,
    look: "查看协议",
  };
}
