import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { PaperBar } from "@/components/record/paper-bar";
import { handoverPaper } from "@/lib/domain/incubation/exit-paper";
import { handoverDirections, handoverLabels } from "@/lib/domain/incubation/handover";
import { getHandover } from "@/lib/usecases/incubation/handover";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "交接清单" };

/** The list on paper, for both sides to sign; before it was begun with the usual items. */
export default centerPage({
  permission: "handover.view",
  input: z.object({ incubatee: z.uuid(), direction: z.enum(handoverDirections) }),
  load: getHandover,
  render: ({ center, data: { incubatee, direction, organization, handover, begin } }) => {
    const title = `${handoverLabels[direction]}清单`;
    const { dueOn, items } = handover ?? begin;
    return (
      <>
        <PaperBar
          crumbs={[
            { label: "交接", href: `/${center.slug}/desk/handovers` },
            { label: organization.name, href: `/${center.slug}/desk/handovers/${incubatee}/${direction}` },
          ]}
          print="打印清单"
        />
        <PaperSheet paper={handoverPaper({ title, name: organization.name, center, dueOn, items })} />
      </>
    );
  },
});
