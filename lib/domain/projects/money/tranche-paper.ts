import { capitalNumerals } from "../../base/capital-numerals";
import { type CivilDate, formatDate } from "../../base/civil-date";
import { type Fen, formatYuan } from "../../base/money";
import type { Paper } from "../../base/paper";
import { opinionToSign } from "../opinion";
import { type TrancheCondition, trancheConditionLabels } from "./tranche";

/** Who asked for a payment, checked, approved and paid it, and with which words. */
export interface TrancheWay {
  amountFen: Fen;
  request: string | null;
  requestedByName: string | null;
  requestedOn: CivilDate | null;
  opinion: string | null;
  checkedByName: string | null;
  checkedOn: CivilDate | null;
  approval: string | null;
  approvedByName: string | null;
  approvedOn: CivilDate | null;
  paidOn: CivilDate | null;
  voucher: string | null;
  project: { name: string; number: string; lead: string | null };
}

interface Told extends TrancheWay {
  name: string;
  condition: TrancheCondition;
  /** The condition in the words of the plan, where it has its own. */
  conditionText: string | null;
}

/** 拨付审批表: what is paid for which project, with the opinion of each who had it in hand, and room for seals. */
export function tranchePaper(tranche: Told, center: { name: string }): Paper {
  const { project, amountFen } = tranche;
  return {
    title: "项目资金拨付审批表",
    look: "form",
    head: [`${center.name}　　项目编号：${project.number}`],
    blocks: [
      {
        kind: "table",
        widths: [1, 4],
        aligns: ["center", "left"],
        rows: [
          ["项目名称", project.name],
          ["执行机构", project.lead ?? ""],
          ["拨付期次", tranche.name],
          ["金额（小写）", formatYuan(amountFen)],
          ["金额（大写）", `人民币${capitalNumerals(amountFen)}`],
          ["拨付条件", tranche.conditionText ?? trancheConditionLabels[tranche.condition]],
          ["申请", opinionToSign("经办人", tranche.request, tranche.requestedByName, tranche.requestedOn)],
          ["审核意见", opinionToSign("审核人", tranche.opinion, tranche.checkedByName, tranche.checkedOn)],
          ["审批意见", opinionToSign("审批人", tranche.approval, tranche.approvedByName, tranche.approvedOn)],
          ["拨付", tranche.paidOn ? `${formatDate(tranche.paidOn)}，凭证 ${tranche.voucher ?? ""}` : ""],
        ],
      },
    ],
  };
}
