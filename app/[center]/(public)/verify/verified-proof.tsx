import { Alert } from "@/components/ui/alert";
import { Facts } from "@/components/ui/facts";
import { type ProofKind, proofKindLabels } from "@/lib/domain/admission/proof";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";

interface Props {
  proof: {
    kind: ProofKind;
    serial: string;
    title: string;
    holder: string;
    issuedOn: CivilDate;
    revokedOn: CivilDate | null;
    meaning: string;
  };
}

/** What the center has on record about a paper, and what that means. */
export function VerifiedProof({ proof }: Props) {
  const { kind, serial, title, holder, issuedOn, revokedOn, meaning } = proof;
  return (
    <section className="panel-box flex flex-col gap-4 px-4 py-6 sm:px-8">
      <Alert
        tone={revokedOn ? "warning" : "success"}
        title={revokedOn ? `${proofKindLabels[kind]}已作废` : `${proofKindLabels[kind]}核验通过`}
      >
        {meaning}
      </Alert>
      <Facts
        facts={[
          { label: "文件", value: title },
          { label: "持有人", value: holder },
          { label: "出具日期", value: formatDate(issuedOn) },
          ...(revokedOn ? [{ label: "作废日期", value: formatDate(revokedOn) }] : []),
          { label: "核验编号", value: serial },
        ]}
      />
    </section>
  );
}
