import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { FileList } from "@/components/record/file-list";
import { ScoreTable } from "@/components/record/score-table";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { evaluationLabels, evaluationTones } from "@/lib/domain/review/evaluation";
import { evaluationParts, sheetForm, sheetValues } from "@/lib/domain/review/indicator";
import { ownEvaluation } from "@/lib/usecases/incubation/graduation/evaluation";
import { centerPage } from "@/lib/web/page";
import { submitEvaluationAction } from "../actions";

export const metadata = { title: "评审" };

/** One task: what is to be looked at, and the sheet below. */
export default centerPage({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({ evaluation: z.uuid() }),
  load: ownEvaluation,
  render: ({ center: { slug }, data }) => {
    const { indicators, selfScores, scores, findings, advice, state, draft, draftSavedAt } = data;
    const at = `/${slug}/evaluation/${data.id}`;
    const open = state === "assigned" || state === "running";
    const values = draft ?? { ...sheetValues(scores), findings: findings ?? "", advice: advice ?? "" };
    return (
      <>
        <PageHeader
          title={data.name}
          crumbs={[{ label: "评审任务", href: `/${slug}/evaluation` }]}
          tag={<Tag tone={evaluationTones[state]}>{evaluationLabels[state]}</Tag>}
          lead={`请于${formatDate(data.dueOn)}前提交`}
        />
        <div className="flex flex-col gap-4">
          <Section title="任务和材料">
            <Facts
              facts={[
                { label: "任务", value: data.task, wide: true },
                { label: "自评总结", value: data.statement, wide: true },
                { label: "面谈记录", value: data.interview, wide: true },
              ]}
            />
            <h3 className="mt-4 mb-2 text-base">证明材料</h3>
            {data.files.length > 0 ? (
              <FileList files={data.files} at={`${at}/files`} />
            ) : (
              <p className="text-muted">没有上传的材料。</p>
            )}
          </Section>
          <Section title="评分" flush>
            <ScoreTable
              caption="各项指标的评分"
              indicators={indicators}
              by={[
                { label: "自评", scores: selfScores },
                { label: "评审", scores: open ? {} : scores },
              ]}
            />
          </Section>
          {open ? (
            <Section title="评审表">
              <ActionForm
                action={submitEvaluationAction.bind(null, slug)}
                hidden={{ evaluation: data.id }}
                className="flex flex-col gap-5"
              >
                <FormFields form={sheetForm(indicators, evaluationParts)} values={values} under="sheet." />
                <p className="text-sm text-muted">
                  {draftSavedAt && `草稿存于${formatDateTime(draftSavedAt)}。`}
                  提交后不能再改，中心据此作出结果；确需修改的，请联系中心退回。
                </p>
                <div className="flex flex-wrap gap-3">
                  <SubmitButton name="keep" value="yes" variant="secondary">
                    存为草稿
                  </SubmitButton>
                  <SubmitButton>提交评审</SubmitButton>
                </div>
              </ActionForm>
            </Section>
          ) : (
            <Section title="评审意见">
              <Facts
                facts={[
                  { label: "评审发现", value: findings, wide: true },
                  { label: "建议", value: advice, wide: true },
                ]}
              />
            </Section>
          )}
        </div>
      </>
    );
  },
});
