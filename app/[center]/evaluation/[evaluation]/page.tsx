import { z } from "zod";
import { FileList } from "@/components/record/file-list";
import { ScoreTable } from "@/components/record/score-table";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/domain/base/civil-date";
import { evaluationLabels, evaluationTones, worksOn } from "@/lib/domain/review/evaluation";
import { ownEvaluation } from "@/lib/usecases/incubation/graduation/evaluation";
import { centerPage } from "@/lib/web/page";
import { submitEvaluationAction } from "../actions";
import { ReturnedNote } from "../returned-note";
import { SheetForm } from "../sheet-form";

export const metadata = { title: "评审" };

/** One task: what is to be looked at, and the sheet below. */
export default centerPage({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({ evaluation: z.uuid() }),
  load: ownEvaluation,
  render: ({ center: { slug }, data }) => {
    const { indicators, selfScores, scores, findings, advice, state } = data;
    const at = `/${slug}/evaluation/${data.id}`;
    const open = worksOn(state);
    return (
      <>
        <PageHeader
          title={data.name}
          crumbs={[{ label: "评审任务", href: `/${slug}/evaluation` }]}
          tag={<Tag tone={evaluationTones[state]}>{evaluationLabels[state]}</Tag>}
          lead={`请于${formatDate(data.dueOn)}前提交`}
        />
        <div className="flex flex-col gap-4">
          <ReturnedNote task={data} />
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
            <SheetForm slug={slug} action={submitEvaluationAction.bind(null, slug)} sheet={data} />
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
