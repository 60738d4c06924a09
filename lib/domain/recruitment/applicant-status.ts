import { type CivilDate, formatDate } from "../base/civil-date";
import type { Tone } from "../base/machine";
import {
  type ApplicationState,
  applicationLabels,
  applicationTones,
} from "./application/application-lifecycle";
import type { CallKind } from "./call/call-key";
import { callKindTerms } from "./call/call-kind";
import { beforeReview, type CallState } from "./call/call-lifecycle";

/** Where an application stands, as its applicant may know it. */
export interface ApplicantStatus {
  label: string;
  tone: Tone;
  /** What it means and what comes next. */
  meaning: string;
}

interface Standing {
  state: ApplicationState;
  call: { kind: CallKind; state: CallState; reviewOn: CivilDate | null };
  /** The public notice of the batch; null before its publication and before its first day. */
  notice: { endsOn: CivilDate } | null;
  /** What staff wrote on refusing. */
  reason: string | null;
  /** The last day of a correction that is asked for. */
  correctionDue?: CivilDate | null;
}

/**
 * The outcome of the review belongs to the public notice: until that is published, whoever passed the
 * formal check is told only that the review goes on.
 */
export function applicantStatus({
  state,
  call,
  notice,
  reason,
  correctionDue = null,
}: Standing): ApplicantStatus {
  const known = { label: applicationLabels[state], tone: applicationTones[state] };
  switch (state) {
    case "submitted":
      return { ...known, meaning: "申请已收到，等待中心受理，结果会显示在本页。" };
    case "accepted":
      return { ...known, meaning: "中心已受理，工作人员正在审查，结果会显示在本页。" };
    case "correcting":
      return {
        ...known,
        meaning: `申请有几处需要补正，请${correctionDue ? `在${formatDate(correctionDue)}前（含当日）` : "按通知"}一次补齐并提交；逾期未补正，按初审不通过处理。`,
      };
    case "notAccepted":
      return { ...known, meaning: `申请没有受理。原因：${reason ?? "请向中心了解"}` };
    case "refused":
      return { ...known, meaning: `初审没有通过。原因：${reason ?? "请向中心了解"}` };
    case "passed":
      return beforeReview(call.state)
        ? { ...known, meaning: `初审已通过，${upcoming(call.reviewOn)}请保持电话畅通。` }
        : underReview;
    case "shortlisted":
      return notice ? { ...known, meaning: "已由候补递补入围，请留意公示和签约通知。" } : underReview;
    case "reserve":
      if (call.state === "ended" && notice === null) return nobodyAdmitted;
      return notice
        ? { ...known, meaning: "列为候补。有名额空出时按名次递补，届时中心会电话通知。" }
        : underReview;
    case "notAdmitted":
      if (call.state === "ended" && notice === null) return nobodyAdmitted;
      return notice
        ? { ...known, meaning: "本批次未能入围。欢迎关注后续批次的招募公告，再次申请。" }
        : underReview;
    case "announced":
      return notice
        ? {
            ...known,
            meaning: `已入围，名单正在公示，至${formatDate(notice.endsOn)}期满。期满后中心会通知签约。`,
          }
        : underReview;
    case "awaitingAgreement":
      return { ...known, meaning: "公示已期满，请按中心通知的时间办理签约。" };
    case "signed":
      return {
        ...known,
        meaning: `协议已由双方签署${callKindTerms[call.kind].follows === "incubatee" ? "，组织进入孵化" : ""}。`,
      };
    case "awarded":
      return { ...known, meaning: "公示已期满，获奖名单已经确定。证书由中心发放。" };
    case "lapsed":
      return { ...known, meaning: "逾期没有签约，已按放弃名额处理。如有疑问请联系中心。" };
    case "disqualified":
      return { ...known, meaning: "经公示异议核查，不再列入本批次名单。如有疑问请联系中心。" };
    case "withdrawn":
      return { ...known, meaning: "申请已撤回，不再参加本批次的初审和评审。" };
  }
}

/** A batch that ended without a public notice, because it had nobody to name. */
const nobodyAdmitted: ApplicantStatus = {
  label: applicationLabels.notAdmitted,
  tone: applicationTones.notAdmitted,
  meaning: "本批次评审已结束，没有组织入围。欢迎关注后续批次的招募公告，再次申请。",
};

const underReview: ApplicantStatus = {
  label: "评审中",
  tone: "running",
  meaning: "初审已通过，正在评审。入围名单以公示为准，公示后结果会显示在本页。",
};

function upcoming(reviewOn: CivilDate | null): string {
  return reviewOn === null ? "评审时间将另行通知，" : `评审会定于${formatDate(reviewOn)}举行，`;
}
