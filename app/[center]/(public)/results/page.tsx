import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Stat } from "@/components/ui/stat";
import { formatDate } from "@/lib/domain/base/civil-date";
import { figures } from "@/lib/domain/oversight/figures";
import { publicResults } from "@/lib/usecases/oversight/dashboard";
import { listPublicResources } from "@/lib/usecases/projects/giving/resource-list";
import { publicPage } from "@/lib/web/page";
import { ResultTable } from "../result-table";

export const metadata = { title: "历批结果" };

const sums = ["incubated", "present", "graduated"] as const;
const explained = ["applied", "admitted", "signed", "incubated"] as const;

export default publicPage({
  permission: "site.view",
  input: z.object({}),
  load: async (ctx) => ({
    ...(await publicResults(ctx)),
    given: (await listPublicResources(ctx, { page: 1, size: 1 })).total,
  }),
  render: ({ center: { slug }, data: { asOf, batches, given, ...counted } }) => (
    <>
      <PageHeader
        title="历批结果"
        crumbs={[{ label: "招募公告", href: `/${slug}/calls` }]}
        lead={`各批次招募和孵化的结果，按办理记录统计，截至${formatDate(asOf)}。`}
      />
      <p className="mb-4">
        <a className="link" href={`/${slug}/organizations`}>
          看看入驻组织的自我介绍
        </a>
      </p>
      {batches.length === 0 ? (
        <EmptyState icon="chart" title="还没有结果">
          第一批次公示期满后，结果会列在这里。
        </EmptyState>
      ) : (
        <>
          <div className="mb-4 grid grid-cols-3 gap-3">
            {sums.map((name) => (
              <Stat
                key={name}
                label={figures[name].label}
                value={`${counted[name]}`}
                unit={figures[name].unit}
              />
            ))}
          </div>
          <ResultTable slug={slug} batches={batches} />
          <ul className="mt-3 flex flex-col gap-1 text-sm text-muted">
            {explained.map((name) => (
              <li key={name}>
                {figures[name].label}：{figures[name].counts}。
              </li>
            ))}
          </ul>
        </>
      )}
      {given > 0 && (
        <p className="mt-4">
          <a className="link-plain underline" href={`/${slug}/charity`}>
            公布的慈善资源 {given} 项
          </a>
        </p>
      )}
    </>
  ),
});
