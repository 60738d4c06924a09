import { FormFields } from "@/components/form/form-fields";
import { PhoneLink } from "@/components/phone-link";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import type { FormAction } from "@/components/ui/form-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { arrivalForm, teamAnswerForm } from "@/lib/domain/community/mobilization";
import type { getTeamAnswer } from "@/lib/usecases/community/volunteer/mobilization-answer";

interface Props {
  /** The list of call-outs of this room. */
  at: string;
  found: Awaited<ReturnType<typeof getTeamAnswer>>;
  how: { answer: FormAction; arrive: FormAction };
}

/** What a team said by telephone, and how many of it came, as the desk and the room of a community enter it. */
export function TeamAnswerDesk({ at, found, how }: Props) {
  const { answer, people, note, arrived, team } = found;
  const teamAnswer = found.id;
  return (
    <>
      <PageHeader
        title={team.name}
        crumbs={[
          { label: "平急转换", href: at },
          { label: found.mobilization.name, href: `${at}/${found.mobilization.id}` },
        ]}
        lead={
          <>
            {team.leader} {team.leaderPhone && <PhoneLink phone={team.leaderPhone} />}
            <span className="block">电话问到的回应代为登记；到场后清点人数。</span>
          </>
        }
      />
      {found.whyNot ? (
        <Alert tone="warning" title="不能再登记">
          {found.whyNot}
        </Alert>
      ) : (
        <div className="flex max-w-3xl flex-col gap-4">
          <Section title="回应">
            <ActionForm action={how.answer} hidden={{ teamAnswer, seen: found.seen }} submit="登记回应">
              <FormFields
                form={teamAnswerForm}
                values={{ people, note, ...(answer !== "none" && { answer }) }}
              />
            </ActionForm>
          </Section>
          <Section title="到场">
            <ActionForm
              action={how.arrive}
              hidden={{ teamAnswer, seen: String(arrived ?? "") }}
              submit="登记到场"
              variant="secondary"
            >
              <FormFields form={arrivalForm} values={arrived === null ? {} : { arrived }} />
            </ActionForm>
          </Section>
        </div>
      )}
    </>
  );
}
