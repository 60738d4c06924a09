import { z } from "zod";
import { GradedScores } from "@/components/project/graded-scores";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { evaluationLabels, evaluationTones, worksOn } from "@/lib/domain/review/evaluation";
import { ownProjectEvaluation } from "@/lib/usecases/projects/supervision/supervision-work";
import { centerPage } from "@/lib/web/page";
import { submitEvaluationAction } from "../../../actions";
import { ReturnedNote } from "../../../returned-note";
import { SheetForm } from "../../../sheet-form";

export const metadata = { title: "评审表" };

export default centerPage({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({ evaluation: z.uuid() }),
  load: ownProjectEvaluation,
  render: ({ center: { slug }, data }) => {
    const at = `/${slug}/evaluation`;
    const table = data.grades.map(
      ({ grade, least, passes }) =>
        `${least > 0 ? `${least} 分起` : "其余"}${grade}${passes ? "" : "（不通过）"}`,
    );
    return (
      <>
        <PageHeader
          title="评审表"
          crumbs={[
            { label: "评审任务", href: at },
            { label: data.name, href: `${at}/projects/${data.id}` },
          ]}
          tag={<Tag tone={evaluationTones[data.state]}>{evaluationLabels[data.state]}</Tag>}
          lead={`等次按总分：${table.join("，")}`}
        />
        <div className="flex flex-col gap-4">
          <ReturnedNote task={data} />
          {worksOn(data.state) ? (
            <SheetForm slug={slug} action={submitEvaluationAction.bind(null, slug)} sheet={data} />
          ) : (
            <GradedScores evaluation={data} />
          )}
        </div>
      </>
    );
  },
});
