import { z } from "zod";
import { SearchBox } from "@/components/search-box";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { search } from "@/lib/usecases/oversight/search";
import { centerPage } from "@/lib/web/page";
import { FoundGroup } from "./found-group";

export const metadata = { title: "搜索" };

const most = 100;

export default centerPage({
  permission: "desk.view",
  input: z.object({
    q: z.string().trim().max(most).catch("").default(""),
    only: z.string().max(20).catch("").default(""),
  }),
  load: search,
  render: ({ data: { where, found }, input: { q, only }, center }) => {
    const site = `/${center.slug}`;
    const here = `${site}/desk/search`;
    const address = (words: Record<string, string>) => `${here}?${new URLSearchParams(words)}`;
    const total = found.reduce((sum, group) => sum + group.total, 0);
    return (
      <>
        <PageHeader
          title="搜索"
          lead={total > 0 && `“${q}”${only ? `，只看${only}` : ""}，共找到 ${total} 条`}
          action={only && <LinkButton href={address({ q })}>查看全部结果</LinkButton>}
        />
        <div className="mb-4 lg:hidden">
          <SearchBox action={here} />
        </div>
        {total === 0 && (
          <EmptyState icon="search" title={q ? `没有找到“${q}”` : "请输入要找的文字"}>
            <p>
              按名称、姓名、统一社会信用代码、备案编号、申请编号、协议编号和电话号码查找，范围是
              {where.join("、")}。
            </p>
            {q && <p className="mt-2">请少输几个字，或核对编号后再找；代码和编号可以只输一部分。</p>}
          </EmptyState>
        )}
        <div key={q} className="flex flex-col gap-4">
          {found.map((group, place) => (
            <FoundGroup
              key={group.label}
              found={group}
              site={site}
              all={group.list ? `${site}/${group.list}` : address({ q, only: group.label })}
              first={place === 0}
            />
          ))}
        </div>
      </>
    );
  },
});
