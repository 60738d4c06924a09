import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";

interface Announced {
  call: CallKey | null;
  /** Awarded without a call. */
  project: { id: string } | null;
  rows: { admitted: readonly unknown[] };
}

/** What a notice makes known, as its confirmations say it: 30 家入围社会组织的名单, 委托结果. */
export function announcedInWords({ call, rows: { admitted } }: Announced): string {
  if (call === null) return "委托结果";
  const { counted, noticed } = callKindTerms[call.kind];
  return `${admitted.length} ${counted.unit}${noticed}的名单`;
}

/** What comes after the period of a notice, in words: agreements to be signed, or, of a contest, honours. */
export function noticeEnds({ call, project, rows: { admitted } }: Announced) {
  const count = admitted.length;
  if (call === null)
    return {
      act: "公示期满办结",
      back: "撤销期满办结",
      follows: "办结后，项目可以签约和启动；有异议未答复的，答复后才能启动。",
      undone: "项目在重新办结前不能启动。",
      next: `projects/${project?.id}`,
      look: "查看项目",
    };
  if (callKindTerms[call.kind].agreement === null)
    return {
      act: "公示期满授奖",
      back: "撤销期满授奖",
      follows: `授奖后，${count} 个获奖项目各登记一项荣誉，证书在“荣誉”中打印。`,
      undone: `${count} 项荣誉作废。`,
      next: "honours",
      look: "查看荣誉",
    };
  const { unit, noun } = callKindTerms[call.kind].counted;
  return {
    act: "公示期满转签约",
    back: "撤销期满转签约",
    follows: `转签约后，将为 ${count} ${unit}${noun}各生成一份协议，等待签署。`,
    undone: `${count} 份待签的协议删除。已登记签署或放弃的，须先更正那些登记。`,
    next: `agreements?call=${formatCallKey(call)}`,
    look: "查看协议",
  };
}
