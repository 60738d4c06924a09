import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { PaperBar } from "@/components/record/paper-bar";
import { evaluationReport } from "@/lib/usecases/projects/supervision/evaluation-report";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "评估报告" };

export default centerPage({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({ evaluation: z.uuid() }),
  load: evaluationReport,
  render: ({ center: { slug }, data }) => (
    <>
      <PaperBar
        crumbs={[
          { label: "评审任务", href: `/${slug}/evaluation` },
          { label: data.name, href: `/${slug}/evaluation/projects/${data.id}` },
        ]}
        print="打印报告"
        word={`/${slug}/evaluation/projects/${data.id}/word`}
      />
      <PaperSheet paper={data.paper} />
    </>
  ),
});
