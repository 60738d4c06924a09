import { FormFields } from "@/components/form/form-fields";
import { FileDesk } from "@/components/record/file-desk";
import { ScoreTable } from "@/components/record/score-table";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import {
  graduationLabels,
  graduationResultLabels,
  graduationTones,
} from "@/lib/domain/incubation/graduation";
import { whyNotChangeEvidence } from "@/lib/domain/incubation/graduation-acts";
import { selfScoreParts, sheetForm, sheetValues } from "@/lib/domain/review/indicator";
import type { getGraduation } from "@/lib/usecases/incubation/graduation/record";
import { removeOwnEvidenceAction, scoreOwnAction } from "./actions";

interface Props {
  slug: string;
  graduation: Awaited<ReturnType<typeof getGraduation>>;
  afterCareUntil: CivilDate | null;
}

/** Where the assessment stands, what is to be done next, and what came of it. */
export function OwnAssessment({ slug, graduation, afterCareUntil }: Props) {
  const { state, result, serial, indicators, selfScores } = graduation;
  const whyNot = whyNotChangeEvidence(state);
  return (
    <>
      <Section title="办理情况" action={<Tag tone={graduationTones[state]}>{graduationLabels[state]}</Tag>}>
        <Facts
          facts={[
            { label: "提请", value: formatDate(graduation.requestedOn) },
            ...(graduation.interviewOn ? [{ label: "面谈", value: formatDate(graduation.interviewOn) }] : []),
            ...(result ? [{ label: "结果", value: graduationResultLabels[result] }] : []),
            ...(serial
              ? [
                  {
                    label: "出壳证书",
                    value: (
                      <a
                        className="link-plain underline"
                        href={`/${slug}/portal/graduation/${graduation.id}/certificate`}
                        download
                      >
                        下载 {serial}
                      </a>
                    ),
                  },
                ]
              : []),
            ...(afterCareUntil ? [{ label: "跟踪服务至", value: formatDate(afterCareUntil) }] : []),
            ...(graduation.advice ? [{ label: "评估意见", value: graduation.advice, wide: true }] : []),
            ...(graduation.development
              ? [{ label: "发展建议", value: graduation.development, wide: true }]
              : []),
          ]}
        />
      </Section>
      <Section title="证明材料">
        <FileDesk
          files={graduation.files}
          at={`/${slug}/portal/graduation/${graduation.id}/files`}
          purpose="attachment"
          remove={removeOwnEvidenceAction.bind(null, slug)}
          hidden={{ graduation: graduation.id }}
          whyNotAdd={whyNot}
          whyNotTake={whyNot}
          follows="删除后，中心和第三方也看不到这份材料。"
        />
      </Section>
      {state === "requested" ? (
        <Section title="自评">
          <ActionForm
            action={scoreOwnAction.bind(null, slug)}
            hidden={{ graduation: graduation.id }}
            submit="提交自评"
            className="flex flex-col gap-5"
          >
            <FormFields
              form={sheetForm(indicators, selfScoreParts)}
              values={{ ...sheetValues(selfScores), statement: graduation.selfStatement ?? "" }}
              under="sheet."
            />
          </ActionForm>
        </Section>
      ) : (
        <Section title="自评" flush>
          <ScoreTable
            caption="自评的各项分数"
            indicators={indicators}
            by={[{ label: "自评", scores: selfScores }]}
          />
        </Section>
      )}
    </>
  );
}
