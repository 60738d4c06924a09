import { ChoiceField } from "@/components/ui/choice-field";
import { DateField } from "@/components/ui/date-field";
import { TextField } from "@/components/ui/text-field";
import type { AgreementState } from "@/lib/domain/admission/agreement-lifecycle";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";

interface Props {
  today: CivilDate;
  /** Last day of the notice; signing comes after it. */
  endedOn: CivilDate | null;
  /** Who records it, and signs for the center unless told otherwise. */
  actor: string;
  /** Where one agreement is signed: what is left to sign, and who leads its organization. */
  single?: { state: AgreementState; leader: string } | undefined;
}

const sides = [
  { value: "both", label: "双方" },
  { value: "organization", label: "仅乙方（组织）" },
  { value: "center", label: "仅甲方（中心）" },
];

function sidesLeft(state: AgreementState | undefined) {
  if (state === "signedByOrganization") return sides.filter(({ value }) => value === "center");
  if (state === "signedByCenter") return sides.filter(({ value }) => value === "organization");
  return sides;
}

/** When was signed, by which side, and by whom. */
export function SigningFields({ today, endedOn, actor, single }: Props) {
  const left = sidesLeft(single?.state);
  return (
    <>
      <DateField
        name="signedOn"
        label="签署日期"
        hint={endedOn ? `${formatDate(endedOn)}之后，不晚于今天` : "不晚于今天"}
        defaultValue={formatDate(today)}
      />
      <ChoiceField name="side" label="登记哪一方的签署" options={left} defaultValue={left[0]?.value} inline />
      {single?.state !== "signedByCenter" && (
        <TextField
          name="centerSigner"
          label="甲方签署人"
          hint="留空则为登记人"
          width="medium"
          maxLength={50}
          defaultValue={actor}
          optional
        />
      )}
      {single && single.state !== "signedByOrganization" && (
        <TextField
          name="organizationSigner"
          label="乙方签署人"
          hint="留空则为组织负责人"
          width="medium"
          maxLength={50}
          defaultValue={single.leader}
          optional
        />
      )}
      {!single && (
        <p className="text-sm text-muted lg:order-last lg:col-span-full">
          乙方签署人按各组织负责人登记；由他人签署的，请打开该协议单独登记。
        </p>
      )}
    </>
  );
}
