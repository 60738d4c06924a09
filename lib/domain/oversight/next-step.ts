import type { NoticeState } from "../admission/notice-lifecycle";
import { type CivilDate, formatDate } from "../base/civil-date";
import type { CallState } from "../recruitment/call/call-lifecycle";
import type { SelectionMethod } from "../recruitment/selection-method";
import type { Act } from "./act";

/** How far a batch has come, counted from its records. */
export interface CallProgress {
  name: string;
  state: CallState;
  method: SelectionMethod;
  opensOn: CivilDate;
  closesOn: CivilDate;
  reviewOn: CivilDate | null;
  /** Who asks another person to release it, in a center that has two do it. */
  releaseAskedBy: { name: string; own: boolean } | null;
  applied: number;
  /** Not yet formally checked. */
  unchecked: number;
  /** Passed the formal check and still in the race. */
  standing: number;
  panelists: number;
  /** Sheets handed in, recusals and absences: whatever the panel need not wait for. */
  marksGiven: number;
  marksExpected: number;
  /** Applicants in the race with a conclusion of their appraisal. */
  appraised: number;
  /** The ranking is confirmed, or the list of an appraisal. */
  rankingConfirmed: boolean;
  /** Ever shortlisted by a confirmed ranking. */
  admitted: number;
  notice: { id: string; state: NoticeState; endsOn: CivilDate } | null;
  agreementsWaiting: number;
}

/** What a batch needs now. `waiting`: nobody can do anything but let the time pass. */
export interface NextStep {
  act: Act;
  title: string;
  note: string;
  due: CivilDate | null;
  waiting: boolean;
}

/** The one thing a batch needs next, or null when it needs nothing from staff. `today` is the day in China. */
export function nextStep(call: CallProgress, today: CivilDate): NextStep | null {
  switch (call.state) {
    case "preparing": {
      const note = `招募${formatDate(call.opensOn)}开始`;
      if (call.releaseAskedBy?.own) {
        const title = `${call.name}招募公告等待另一人核对发布`;
        return { ...todo("publishCall", title, note, call.opensOn), waiting: true };
      }
      if (call.releaseAskedBy) {
        const by = `${call.releaseAskedBy.name}提请发布，${note}`;
        return todo("publishCall", `核对并发布${call.name}招募公告`, by, call.opensOn);
      }
      return todo("publishCall", `发布${call.name}招募公告`, note, call.opensOn);
    }
    case "recruiting":
    case "closed":
      return recruitment(call, today);
    case "reviewing":
      return review(call);
    case "noticing":
      return publicNotice(call, today);
    case "signing": {
      const count = call.agreementsWaiting;
      const supplement = supplementStep(call, today);
      if (supplement && (!supplement.waiting || count === 0)) return supplement;
      return count === 0 ? null : todo("signAgreements", `${count} 份协议待签`, "双方签署后登记", null);
    }
    case "completed":
    case "ended":
      return null;
  }
}

function recruitment(call: CallProgress, today: CivilDate): NextStep {
  const { closesOn, reviewOn, unchecked, applied } = call;
  const open = call.state === "recruiting";
  const until = `招募${formatDate(closesOn)}截止`;
  if (unchecked > 0) {
    const due = open ? closesOn : (reviewOn ?? closesOn);
    const note = open || reviewOn === null ? until : `${formatDate(reviewOn)}评审`;
    return todo("checkApplications", `${unchecked} 份申请待初审`, note, due);
  }
  if (open) {
    const title = today < call.opensOn ? "招募尚未开始" : `招募进行中，已收到 ${applied} 份申请`;
    const note = today < call.opensOn ? `招募${formatDate(call.opensOn)}开始` : until;
    return { ...todo("awaitApplications", title, note, closesOn), waiting: true };
  }
  const note = reviewOn === null ? until : `${formatDate(reviewOn)}评审`;
  if (call.standing === 0)
    return todo("endWithoutAdmission", "没有初审通过的申请，请按无组织入围办结", until, null);
  if (call.method === "appraisal")
    return todo("startAppraisal", `开始综合评估，${call.standing} 份申请初审通过`, note, reviewOn);
  if (call.panelists === 0) return todo("composePanel", "组建评审组", note, reviewOn);
  return todo("startReview", `开始评审，${call.standing} 份申请初审通过`, note, reviewOn);
}

function review(call: CallProgress): NextStep {
  const { reviewOn, notice } = call;
  const missing = call.marksExpected - call.marksGiven;
  const note = reviewOn === null ? "" : `${formatDate(reviewOn)}评审`;
  if (notice !== null) return todo("publishNotice", "核对并发布公示", "公示稿已拟好", null);
  if (call.rankingConfirmed && call.admitted === 0)
    return todo("endWithoutAdmission", "请按无组织入围办结", "名单已确认", null);
  if (call.rankingConfirmed) return todo("draftNotice", "拟写公示", "名单已确认", null);
  if (call.method === "appraisal") return appraisal(call, note);
  if (missing > 0) return todo("collectMarks", `还有 ${missing} 张打分表未提交`, note, reviewOn);
  return todo("confirmRanking", "打分表已全部完成，请核对并确认排名", note, reviewOn);
}

function appraisal({ standing, appraised, reviewOn }: CallProgress, note: string): NextStep {
  const open = standing - appraised;
  if (open > 0) return todo("appraise", `还有 ${open} 份申请没有评估结论`, note, reviewOn);
  return todo("confirmAppraisal", "评估已全部完成，请确认入围名单", note, reviewOn);
}

/** What the supplement needs that makes a promotion known, beside the agreements of the others. */
function supplementStep(call: CallProgress, today: CivilDate): NextStep | null {
  if (call.notice?.state === "drafted")
    return todo("publishNotice", "核对并发布补充公示", "递补的公示稿已拟好", null);
  return call.notice?.state === "published" ? publicNotice(call, today) : null;
}

function publicNotice({ notice }: CallProgress, today: CivilDate): NextStep | null {
  if (notice === null) return null;
  const { endsOn } = notice;
  if (today <= endsOn) {
    return { ...todo("awaitNotice", "公示进行中", `${formatDate(endsOn)}期满`, endsOn), waiting: true };
  }
  return todo("closeNotice", "公示期满转签约", `${formatDate(endsOn)}期满`, endsOn);
}

function todo(act: Act, title: string, note: string, due: CivilDate | null): NextStep {
  return { act, title, note, due, waiting: false };
}
