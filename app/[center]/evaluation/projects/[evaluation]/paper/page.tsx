import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/link-button";
import { PrintButton } from "@/components/ui/print-button";
import { evaluationReport } from "@/lib/usecases/projects/evaluation-report";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "评估报告" };

export default centerPage({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({ evaluation: z.uuid() }),
  load: evaluationReport,
  render: ({ center: { slug }, data }) => (
    <>
      <div className="screen-only mb-4 flex flex-wrap items-center justify-between gap-3">
        <Breadcrumbs
          crumbs={[
            { label: "评审任务", href: `/${slug}/evaluation` },
            { label: data.name, href: `/${slug}/evaluation/projects/${data.id}` },
          ]}
        />
        <span className="flex gap-3">
          <LinkButton href={`/${slug}/evaluation/projects/${data.id}/word`}>下载 Word</LinkButton>
          <PrintButton>打印报告</PrintButton>
        </span>
      </div>
      <PaperSheet paper={data.paper} />
    </>
  ),
});
