import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { PaperSheet } from "@/components/paper-sheet";
import { PaperBar } from "@/components/record/paper-bar";
import { EmptyState } from "@/components/ui/empty-state";
import type { MemberPermission } from "@/lib/domain/access";
import { yearOf } from "@/lib/domain/base/civil-date";
import { confirmForm, correctForm, endFilingForm } from "@/lib/domain/community/filing-confirmation";
import { getFilingNotice } from "@/lib/usecases/community/filing";
import { getConfirmation, getFiledGroup } from "@/lib/usecases/community/filing-confirmation";
import type { CenterAction } from "@/lib/web/action";
import { centerPage } from "@/lib/web/page";
import type { Narrowed } from "@/lib/web/visit";

// The pages of filed groups, in the room of a place and at the desk alike.

interface Door extends Narrowed {
  permission: MemberPermission;
}

interface Spec extends Door {
  /** The list of groups, below the center. */
  list: string;
  action: CenterAction<unknown>;
}

const crumbsOf = (at: string, { id, name }: { id: string; name: string }) =>
  [
    { label: "年度确认", href: at },
    { label: name, href: `${at}/${id}` },
  ] as const;

export function confirmPage({ list, action, ...door }: Spec) {
  return centerPage({
    ...door,
    input: z.object({ organization: z.uuid() }),
    load: getFiledGroup,
    render: ({ center: { slug }, today, data: group }) => (
      <FormPage
        title="年度确认"
        crumbs={crumbsOf(`/${slug}/${list}`, group)}
        lead="每年确认一次；已停止的，随后由街道注销备案。"
        form={confirmForm}
        values={{ year: yearOf(today) }}
        action={action.bind(null, slug)}
        hidden={{ organization: group.id }}
        submit="确认"
      />
    ),
  });
}

export function correctPage({ list, action, ...door }: Spec) {
  return centerPage({
    ...door,
    input: z.object({ organization: z.uuid(), confirmation: z.uuid() }),
    load: getConfirmation,
    render: ({ center: { slug }, data: { id, year, active, note, group } }) => (
      <FormPage
        title={`更正 ${year} 年的确认`}
        crumbs={crumbsOf(`/${slug}/${list}`, group)}
        form={correctForm}
        values={{ active, note }}
        action={action.bind(null, slug)}
        hidden={{ confirmation: id }}
        submit="更正"
      />
    ),
  });
}

export function endPage({ list, action, ...door }: Spec) {
  return centerPage({
    ...door,
    input: z.object({ organization: z.uuid() }),
    load: getFiledGroup,
    render: ({ center: { slug }, today, data: group }) => (
      <FormPage
        title="注销备案"
        crumbs={crumbsOf(`/${slug}/${list}`, group)}
        lead={`${group.name}（${group.filingNumber}）。注销后不再办理新的事项，备案的经过仍然保留。`}
        form={endFilingForm}
        values={{ since: today }}
        action={action.bind(null, slug)}
        hidden={{ organization: group.id }}
        submit="注销备案"
      />
    ),
  });
}

/** The notice of a filing, to be printed and sealed; `back` is the page it was opened from. */
export function filingNoticePage({
  back,
  ...door
}: Door & { back: (id: string) => { label: string; at: string } }) {
  return centerPage({
    ...door,
    input: z.object({ registration: z.uuid() }),
    load: getFilingNotice,
    render: ({ center: { slug }, data: { id, notice } }) => {
      const { label, at } = back(id);
      return (
        <>
          <PaperBar crumbs={[{ label, href: `/${slug}/${at}` }]} print="打印备案通知书" />
          {notice ? (
            <PaperSheet paper={notice} />
          ) : (
            <EmptyState title="还没有备案通知书">街道编号备案后，这里可以打印通知书。</EmptyState>
          )}
        </>
      );
    },
  });
}
