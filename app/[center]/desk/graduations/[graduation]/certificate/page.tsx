import { z } from "zod";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { PrintButton } from "@/components/ui/print-button";
import { formatDate } from "@/lib/domain/base/civil-date";
import { getGraduation } from "@/lib/usecases/incubation/graduation/record";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "出壳证书" };

/** The certificate as it is printed; its number is verified on the center's site. */
export default centerPage({
  permission: "graduation.view",
  input: z.object({ graduation: z.uuid() }),
  load: getGraduation,
  render: ({ center, data: { id, name, serial, decidedOn } }) => (
    <>
      <div className="screen-only mb-4 flex flex-wrap items-center justify-between gap-3">
        <Breadcrumbs
          crumbs={[
            { label: "出壳评估", href: `/${center.slug}/desk/graduations` },
            { label: name, href: `/${center.slug}/desk/graduations/${id}` },
          ]}
        />
        <PrintButton />
      </div>
      {serial && decidedOn ? (
        <article className="panel-box mx-auto flex max-w-3xl flex-col gap-8 px-8 py-14 text-center print:border-0">
          <p className="text-muted">{center.name}</p>
          <h1 className="text-4xl tracking-widest">出壳证书</h1>
          <p className="text-start text-xl leading-loose">
            <strong>{name}</strong>
            {`在本中心完成孵化，经自评、面谈和第三方评审，通过出壳评估，准予出壳。特发此证。`}
          </p>
          <p className="text-end text-lg leading-loose">
            {center.name}
            <br />
            {formatDate(decidedOn)}
          </p>
          <p className="border-t border-line pt-4 text-sm text-muted">
            {`证书编号 ${serial}，可在中心网站“核验”中查询真伪`}
          </p>
        </article>
      ) : (
        <EmptyState title="还没有出壳证书" icon="score">
          {`${name}通过出壳评估后，这里是证书。`}
        </EmptyState>
      )}
    </>
  ),
});
