import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { PaperBar } from "@/components/record/paper-bar";
import { EmptyState } from "@/components/ui/empty-state";
import { evictionNotice } from "@/lib/domain/incubation/exit-paper";
import { getEviction } from "@/lib/usecases/incubation/eviction";
import { centerPage } from "@/lib/web/page";
import { evictionCrumbs } from "../crumbs";

export const metadata = { title: "清退告知书" };

/** 清退告知书, with the receipt that the organization signs. */
export default centerPage({
  permission: "incubatee.view",
  input: z.object({ incubatee: z.uuid() }),
  load: getEviction,
  render: ({ center, data: { incubatee, notice } }) => (
    <>
      <PaperBar crumbs={evictionCrumbs(center.slug, incubatee)} />
      {notice ? (
        <PaperSheet paper={evictionNotice({ ...notice, name: incubatee.name, center })} />
      ) : (
        <EmptyState title="还没有登记清退告知" icon="building">
          登记后，这里是可以打印送达的告知书。
        </EmptyState>
      )}
    </>
  ),
});
