import { ChoiceField } from "@/components/ui/field/choice-field";
import { DateField } from "@/components/ui/field/date-field";
import { TextField } from "@/components/ui/field/text-field";
import type { SigningSide } from "@/lib/domain/admission/signing-side";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";

interface Props {
  /** Those that may still sign all of the agreements. */
  sides: readonly SigningSide[];
  /** Last day of the notice; signing comes after it. */
  endedOn: CivilDate | null;
  /** One agreement alone: its organization may be signed for by somebody else than its leader. */
  single: boolean;
  /** Who leads the organization of that one; null where no application says it. */
  leader: string | null;
}

const labels: Record<SigningSide, string> = {
  both: "双方",
  organization: "仅乙方（组织）",
  center: "仅甲方（中心）",
};

/** When was signed, by which side, and by whom. Nothing is filled in before: these are facts that somebody states. */
export function SigningFields({ sides, endedOn, single, leader }: Props) {
  const [only, ...others] = sides;
  return (
    <>
      <DateField
        name="signedOn"
        label="签署日期"
        hint={endedOn ? `${formatDate(endedOn)}之后，不晚于今天` : "不晚于今天"}
      />
      <ChoiceField
        name="side"
        label="登记哪一方的签署"
        options={sides.map((value) => ({ value, label: labels[value] }))}
        defaultValue={others.length === 0 ? only : undefined}
        inline
      />
      {sides.some((side) => side !== "organization") && (
        <TextField
          name="centerSigner"
          label="甲方签署人"
          hint="登记甲方签署时填写"
          width="medium"
          maxLength={50}
          optional
        />
      )}
      {single && sides.some((side) => side !== "center") && (
        <TextField
          name="organizationSigner"
          label="乙方签署人"
          hint={leader ? `由他人代签的填写，留空即组织负责人${leader}` : "登记乙方签署时填写"}
          width="medium"
          maxLength={50}
          optional
        />
      )}
    </>
  );
}
