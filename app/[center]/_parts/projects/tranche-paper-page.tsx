import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { PaperBar } from "@/components/record/paper-bar";
import type { MemberPermission } from "@/lib/domain/access";
import { tranchePaper } from "@/lib/domain/projects/money/tranche-paper";
import { getTranche } from "@/lib/usecases/projects/money/tranche";
import { centerPage } from "@/lib/web/page";

// 拨付审批表, in the room of whoever approves and at the desk alike.

interface Room {
  permission: MemberPermission;
  /** Where its payments are, below the center, and what that list is called. */
  list: string;
  called: string;
}

export function tranchePaperPage({ permission, list, called }: Room) {
  return centerPage({
    permission,
    input: z.object({ tranche: z.uuid() }),
    load: getTranche,
    render: ({ center, data: tranche }) => {
      const at = `/${center.slug}/${list}`;
      return (
        <>
          <PaperBar
            crumbs={[
              { label: called, href: at },
              { label: `${tranche.project.name}：${tranche.name}`, href: `${at}/${tranche.id}` },
            ]}
            print="打印审批表"
            word={`${at}/${tranche.id}/word`}
          />
          <PaperSheet paper={tranchePaper(tranche, center)} />
        </>
      );
    },
  });
}
