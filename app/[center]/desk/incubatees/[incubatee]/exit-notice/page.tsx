import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { PaperBar } from "@/components/record/paper-bar";
import { EmptyState } from "@/components/ui/empty-state";
import { exitNotice } from "@/lib/domain/incubation/exit-paper";
import { getHandover } from "@/lib/usecases/incubation/handover";
import { getIncubatee } from "@/lib/usecases/incubation/incubatee-record";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "退驻通知书" };

/** 退驻通知书: on which grounds, and until when the place is handed over. */
export default centerPage({
  permission: "incubatee.view",
  input: z.object({ incubatee: z.uuid() }),
  load: async (ctx, input) => {
    const incubatee = await getIncubatee(ctx, input);
    const { handover } = await getHandover(ctx, { ...input, direction: "moveOut" });
    return { ...incubatee, handover };
  },
  render: ({ center, data: { id, name, endedOn, endReason, handover } }) => (
    <>
      <PaperBar
        crumbs={[
          { label: "在孵组织", href: `/${center.slug}/desk/incubatees` },
          { label: name, href: `/${center.slug}/desk/incubatees/${id}` },
        ]}
      />
      {endedOn && handover ? (
        <PaperSheet paper={exitNotice({ ...handover, name, center, endedOn, reason: endReason ?? "" })} />
      ) : (
        <EmptyState title="尚未登记退出" icon="building">
          {`${name}登记退出后，这里是通知书。`}
        </EmptyState>
      )}
    </>
  ),
});
