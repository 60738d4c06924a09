import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { PaperBar } from "@/components/record/paper-bar";
import type { MemberPermission } from "@/lib/domain/access";
import { changeKindLabels } from "@/lib/domain/projects/change/change";
import { changePaper } from "@/lib/domain/projects/change/change-paper";
import { getChangeToPrint } from "@/lib/usecases/projects/change/change-record";
import { centerPage } from "@/lib/web/page";

// 项目变更审批表, in the room of whoever decides and at the desk alike.

interface Room {
  permission: MemberPermission;
  /** Where its changes are, below the center. */
  at: string;
  /** The list that leads to them. */
  list: { href: string; label: string };
}

export function changePaperPage({ permission, at, list }: Room) {
  return centerPage({
    permission,
    input: z.object({ change: z.uuid() }),
    load: getChangeToPrint,
    render: ({ center, data: change }) => {
      const here = `/${center.slug}/${at}/${change.id}`;
      return (
        <>
          <PaperBar
            crumbs={[
              { label: list.label, href: `/${center.slug}/${list.href}` },
              { label: `${change.project.name}：${changeKindLabels[change.kind]}`, href: here },
            ]}
            print="打印审批表"
            word={`${here}/word`}
          />
          <PaperSheet paper={changePaper(change, center)} />
        </>
      );
    },
  });
}
