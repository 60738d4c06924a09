import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { PaperBar } from "@/components/record/paper-bar";
import { evaluationReport } from "@/lib/usecases/projects/supervision/evaluation-report";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "评估报告" };

export default centerPage({
  permission: "supervision.view",
  input: z.object({ evaluation: z.uuid() }),
  load: evaluationReport,
  render: ({ center: { slug }, data }) => (
    <>
      <PaperBar
        crumbs={[
          { label: "第三方评估", href: `/${slug}/desk/evaluations` },
          { label: data.name, href: `/${slug}/desk/evaluations/${data.id}` },
        ]}
        print="打印报告"
        word={`/${slug}/desk/evaluations/${data.id}/word`}
      />
      <PaperSheet paper={data.paper} />
    </>
  ),
});
