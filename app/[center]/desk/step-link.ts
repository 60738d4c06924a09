import type { Act } from "@/lib/domain/oversight/act";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";

interface Place {
  center: string;
  call: CallKey;
  noticeId: string | null;
}

/** Where a step is done, and what the button says that leads there. */
export function stepLink(act: Act, { center, call, noticeId }: Place): { href: string; label: string } {
  const desk = `/${center}/desk`;
  const batch = `${desk}/calls/${formatCallKey(call)}`;
  switch (act) {
    case "publishCall":
      return { href: batch, label: "去发布" };
    case "checkApplications":
      return { href: `${desk}/applications?call=${formatCallKey(call)}&state=submitted`, label: "去初审" };
    case "awaitApplications":
      return { href: `${desk}/applications?call=${formatCallKey(call)}`, label: "查看申请" };
    case "endWithoutAdmission":
      return { href: batch, label: "去办结" };
    case "composePanel":
      return { href: `${batch}/panel`, label: "组建评审组" };
    case "startReview":
      return { href: `${batch}/panel`, label: "去开始评审" };
    case "collectMarks":
      return { href: `${batch}/panel`, label: "查看评审进度" };
    case "startAppraisal":
      return { href: `${batch}/appraisal`, label: "去开始评估" };
    case "appraise":
      return { href: `${batch}/appraisal`, label: "去评估" };
    case "confirmAppraisal":
      return { href: `${batch}/appraisal`, label: "确认名单" };
    case "confirmRanking":
      return { href: `${batch}/ranking`, label: "核对排名" };
    case "draftNotice":
      return { href: `${desk}/notices/new?call=${formatCallKey(call)}`, label: "拟写公示" };
    case "publishNotice":
    case "awaitNotice":
    case "closeNotice":
      return { href: noticeId ? `${desk}/notices/${noticeId}` : `${desk}/notices`, label: "查看公示" };
    case "signAgreements":
      return { href: `${desk}/agreements`, label: "去登记签约" };
  }
}
