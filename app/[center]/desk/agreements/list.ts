import type { Cell, ListColumn } from "@/components/list/list";
import { agreementLabels, agreementTones } from "@/lib/domain/admission/agreement-lifecycle";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import type { listAgreements } from "@/lib/usecases/admission/agreement";

type Agreement = Awaited<ReturnType<typeof listAgreements>>["rows"][number];

/** Where the agreements of a call are listed at the desk, or those that were made directly. */
export function agreementsOf(call: CallKey | null): string {
  return `agreements?call=${call ? formatCallKey(call) : "direct"}`;
}

/** What is said of agreements that no call led to. */
export const directName = "直接签订的协议";

function signature({ state }: Agreement, on: CivilDate | null, by: string | null): Cell {
  if (!on) return { absent: state === "voided" ? "—" : "未签" };
  return `${by}，${formatDate(on)}`;
}

/** The agreements of a batch, each with both signatures. */
export const agreementColumns: readonly ListColumn<Agreement>[] = [
  { label: "组织名称", cell: ({ organization }) => organization, opens: ({ number }) => number },
  { label: "协议编号", cell: ({ number }) => number, fit: true, wideOnly: true },
  {
    label: "乙方签署",
    cell: (row) => signature(row, row.organizationSignedOn, row.organizationSigner),
    fit: true,
    wideOnly: true,
  },
  {
    label: "甲方签署",
    cell: (row) => signature(row, row.centerSignedOn, row.centerSigner),
    fit: true,
    wideOnly: true,
  },
  {
    label: "状态",
    cell: ({ state }) => ({ text: agreementLabels[state], tone: agreementTones[state] }),
    fit: true,
  },
];

/** Those still open are ticked to be signed together; the form around the table takes the ticks to the page where the facts are stated. */
export const toSign = {
  name: "agreements",
  all: "选择全部待签协议",
  of: ({ number, organization, state }: Agreement) =>
    state === "signed" || state === "voided" ? null : { value: number, label: organization },
};
