import { RowLink } from "@/components/ui/row-link";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import {
  type AgreementState,
  agreementLabels,
  agreementTones,
} from "@/lib/domain/admission/agreement-lifecycle";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { AgreementCheck } from "./agreement-check";
import { CheckAll } from "./check-all";

interface Row {
  id: string;
  number: string;
  state: AgreementState;
  organizationSignedOn: CivilDate | null;
  organizationSigner: string | null;
  centerSignedOn: CivilDate | null;
  centerSigner: string | null;
  application: { name: string };
}

interface Props {
  rows: readonly Row[];
  base: string;
  /** With a tick in every row that is still open; the form around it takes the ticks. */
  checks: boolean;
}

function Signature({ on, by, state }: { on: CivilDate | null; by: string | null; state: AgreementState }) {
  if (!on) return <span className="text-muted">{state === "voided" ? "—" : "未签"}</span>;
  return (
    <>
      {by} <span className="text-sm text-muted">{formatDate(on)}</span>
    </>
  );
}

/** The agreements of a batch, each with both signatures. */
export function AgreementTable({ rows, base, checks }: Props) {
  return (
    <Table
      caption="入驻协议"
      columns={[
        ...(checks ? [{ label: <CheckAll />, fit: true }] : []),
        { label: "组织名称" },
        { label: "协议编号", fit: true, wideOnly: true },
        { label: "乙方签署", fit: true, wideOnly: true },
        { label: "甲方签署", fit: true, wideOnly: true },
        { label: "状态", fit: true },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          {checks && (
            <td className="fit">
              {row.state !== "signed" && row.state !== "voided" && (
                <AgreementCheck value={row.id} label={row.number} />
              )}
            </td>
          )}
          <td>
            <RowLink href={`${base}/${row.number}`}>{row.application.name}</RowLink>
          </td>
          <td className="fit wide-only tabular-nums">{row.number}</td>
          <td className="fit wide-only">
            <Signature on={row.organizationSignedOn} by={row.organizationSigner} state={row.state} />
          </td>
          <td className="fit wide-only">
            <Signature on={row.centerSignedOn} by={row.centerSigner} state={row.state} />
          </td>
          <td className="fit">
            <Tag tone={agreementTones[row.state]}>{agreementLabels[row.state]}</Tag>
          </td>
        </tr>
      ))}
    </Table>
  );
}
