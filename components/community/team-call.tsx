import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { Facts } from "@/components/ui/facts";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";
import {
  type MobilizationKind,
  mobilizationKindLabels,
  type TeamAnswer,
  teamAnswerForm,
  teamAnswerLabels,
} from "@/lib/domain/community/mobilization";

interface Props {
  call: {
    answer: TeamAnswer;
    people: number | null;
    note: string | null;
    answeredAt: Date | null;
    whyNot: string | null;
    mobilization: { kind: MobilizationKind; task: string; answerBy: Date; place: { name: string } | null };
  };
  action: FormAction;
  hidden: Record<string, string>;
}

/** What one team is asked, and its answer. */
export function TeamCall({ call, action, hidden }: Props) {
  const { mobilization, answer, people, note, answeredAt } = call;
  const said = people === null ? teamAnswerLabels[answer] : `${teamAnswerLabels[answer]}，${people} 人`;
  return (
    <>
      <Section>
        <Facts
          facts={[
            { label: "任务", value: mobilization.task, wide: true },
            { label: "请于此前回应", value: formatDateTime(mobilization.answerBy) },
            { label: "目前的回应", value: answeredAt ? said : "还没有回应" },
            { label: "类型", value: mobilizationKindLabels[mobilization.kind] },
            { label: "范围", value: mobilization.place?.name ?? "全区" },
          ]}
        />
      </Section>
      {call.whyNot ? (
        <Alert tone="warning" title="已经结束">
          {call.whyNot}
        </Alert>
      ) : (
        <Section title="回应">
          <ActionForm action={action} hidden={hidden} submit="提交回应">
            <FormFields
              form={teamAnswerForm}
              values={{ people, note, ...(answer !== "none" && { answer }) }}
            />
            <p className="text-sm text-muted">志愿服务全凭自愿，可以不参加。</p>
          </ActionForm>
        </Section>
      )}
    </>
  );
}
