import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { PaperBar } from "@/components/record/paper-bar";
import { tranchePaper } from "@/lib/domain/projects/money/tranche-paper";
import { getTranche } from "@/lib/usecases/projects/money/tranche";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "拨付审批表" };

export default centerPage({
  permission: "tranche.view",
  input: z.object({ tranche: z.uuid() }),
  load: getTranche,
  render: ({ center, data: tranche }) => (
    <>
      <PaperBar
        crumbs={[
          { label: "拨付", href: `/${center.slug}/desk/tranches` },
          {
            label: `${tranche.project.name}：${tranche.name}`,
            href: `/${center.slug}/desk/tranches/${tranche.id}`,
          },
        ]}
        print="打印审批表"
        word={`/${center.slug}/desk/tranches/${tranche.id}/word`}
      />
      <PaperSheet paper={tranchePaper(tranche, center)} />
    </>
  ),
});
