import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { PaperBar } from "@/components/record/paper-bar";
import { trancheConditionLabels } from "@/lib/domain/projects/money/tranche";
import { tranchePaper } from "@/lib/domain/projects/money/tranche-paper";
import { getTranche } from "@/lib/usecases/projects/money/tranche";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "拨付审批表" };

export default centerPage({
  permission: "tranche.view",
  input: z.object({ tranche: z.uuid() }),
  load: getTranche,
  render: ({ center: { slug }, data: tranche }) => (
    <>
      <PaperBar
        crumbs={[
          { label: "拨付", href: `/${slug}/desk/tranches` },
          {
            label: `${tranche.project.name}：${tranche.name}`,
            href: `/${slug}/desk/tranches/${tranche.id}`,
          },
        ]}
        print="打印审批表"
      />
      <PaperSheet
        paper={tranchePaper({
          ...tranche,
          condition: tranche.conditionText ?? trancheConditionLabels[tranche.condition],
        })}
      />
    </>
  ),
});
