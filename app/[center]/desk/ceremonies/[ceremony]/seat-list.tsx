import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field/text-field";
import type { FormAction } from "@/components/ui/form-state";
import { Tag } from "@/components/ui/tag";
import {
  type AgreementState,
  agreementLabels,
  agreementTones,
} from "@/lib/domain/admission/agreement-lifecycle";
import { formatTime } from "@/lib/domain/base/china-time";

interface Props {
  slug: string;
  ceremony: string;
  seats: readonly {
    agreementId: string;
    place: number;
    number: string;
    organization: string;
    leader: string | null;
    state: AgreementState;
    guest: string | null;
    arrivedAt: Date | null;
  }[];
  arrive: FormAction;
  takeBack: FormAction;
  /** The day has come. */
  open: boolean;
}

/** Who is expected and who came, one block each: it is ticked on a phone at the door. */
export function SeatList({ slug, ceremony, seats, arrive, takeBack, open }: Props) {
  return (
    <ol className="flex flex-col divide-y divide-line">
      {seats.map(({ agreementId, place, number, organization, leader, state, guest, arrivedAt }) => (
        <li key={agreementId} className="flex flex-col gap-2 py-3 sm:flex-row sm:items-center sm:gap-4">
          <div className="min-w-0 flex-1">
            <a className="link-plain font-semibold" href={`/${slug}/desk/agreements/${number}`}>
              {place}. {organization}
            </a>
            <p className="mt-0.5 flex flex-wrap items-center gap-2 text-sm text-muted">
              <Tag tone={agreementTones[state]}>{agreementLabels[state]}</Tag>
              {arrivedAt ? `${guest ?? ""} ${formatTime(arrivedAt)} 到场` : "未到场"}
            </p>
          </div>
          {open && arrivedAt && (
            <ActionForm
              action={takeBack}
              hidden={{ ceremony, agreement: agreementId }}
              submit="撤销到场"
              variant="ghost"
              guard={false}
              className="screen-only"
            />
          )}
          {open && !arrivedAt && (
            <ActionForm
              action={arrive}
              hidden={{ ceremony, agreement: agreementId }}
              submit="到场"
              variant="secondary"
              guard={false}
              className="screen-only flex flex-wrap items-end gap-2"
            >
              <TextField
                name="guest"
                label="签到人"
                width="short"
                defaultValue={leader ?? ""}
                maxLength={50}
              />
            </ActionForm>
          )}
        </li>
      ))}
    </ol>
  );
}
