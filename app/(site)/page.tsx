import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter/filter-bar";
import { FilterText } from "@/components/ui/filter/filter-text";
import { Pagination } from "@/components/ui/pagination";
import { currentUser } from "@/lib/web/auth";
import { centersOf, findCenters } from "@/lib/web/centers";
import { pageNumber } from "../[center]/page-number";
import { CenterBox } from "./center-box";
import { MyCenters } from "./my-centers";

const query = z.object({ q: z.string().max(100).catch(""), page: pageNumber });

export default async function PlatformPage({ searchParams }: PageProps<"/">) {
  const { q, page } = query.parse(await searchParams);
  const user = await currentUser();
  const found = await findCenters({ q, page });
  const hrefFor = (to: number) => `/?${new URLSearchParams({ ...(q && { q }), page: String(to) })}`;
  return (
    <>
      {user && <MyCenters memberships={user.memberships} centers={await centersOf(user.memberships)} />}
      <h1 className="text-2xl">社会组织孵化中心</h1>
      <p className="mt-1 mb-5 text-muted">选择所在地的孵化中心，查看招募公告，在线申请入驻，查询办理进度。</p>
      {(q !== "" || found.pageCount > 1) && (
        <FilterBar action="/" clearHref={q === "" ? undefined : "/"}>
          <FilterText name="q" label="中心名称、民政局或地址" value={q} />
        </FilterBar>
      )}
      {found.rows.length === 0 && (
        <EmptyState title="没有找到这样的孵化中心">
          请换一个更短的词，例如只写县区名，或点“清除”查看全部中心。
        </EmptyState>
      )}
      <ul className="grid gap-4 md:grid-cols-2">
        {found.rows.map((center) => (
          <CenterBox key={center.id} center={center} />
        ))}
      </ul>
      {found.pageCount > 1 && <Pagination {...found} unit="家" hrefFor={hrefFor} />}
    </>
  );
}
