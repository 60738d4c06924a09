import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { PaperBar } from "@/components/record/paper-bar";
import { slipPaper } from "@/lib/domain/projects/giving/giving-paper";
import { getDistribution } from "@/lib/usecases/projects/giving/distribution";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "签收单" };

/** The paper by which a hand-out is signed for. */
export default centerPage({
  permission: "distribution.view",
  input: z.object({ distribution: z.uuid() }),
  load: getDistribution,
  render: ({ center, data: given }) => {
    const at = `/${center.slug}/desk/distributions`;
    return (
      <>
        <PaperBar
          crumbs={[
            { label: "发放记录", href: at },
            { label: `${given.resource.title} · ${given.to}`, href: `${at}/${given.id}` },
          ]}
          print="打印签收单"
        />
        <PaperSheet paper={slipPaper(given, center)} />
      </>
    );
  },
});
