import { z } from "zod";
import type { ListColumn } from "@/components/list/list";
import { ListTable } from "@/components/list/list-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { chinaDate } from "@/lib/domain/base/china-time";
import { listWithoutScan } from "@/lib/usecases/admission/signing/missing-scan";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "缺签署件扫描" };

type Row = Awaited<ReturnType<typeof listWithoutScan>>[number];

const columns: readonly ListColumn<Row>[] = [
  { label: "组织名称", cell: ({ organization }) => organization, opens: ({ number }) => number },
  { label: "协议编号", cell: ({ number }) => number, fit: true, wideOnly: true },
  { label: "登记签署", cell: ({ since }) => ({ date: chinaDate(since) }), fit: true },
];

/** Signed on paper by both sides, and nobody can see it here yet. */
export default centerPage({
  permission: "agreement.view",
  input: z.object({}),
  load: listWithoutScan,
  render: ({ center: { slug }, data: rows }) => {
    const base = `/${slug}/desk/agreements`;
    return (
      <>
        <PageHeader
          title="缺签署件扫描"
          crumbs={[{ label: "签约", href: base }]}
          lead="双方已在纸上签署并登记，还没有上传扫描件。打开协议，在“签署文件”中上传。"
        />
        {rows.length === 0 ? (
          <EmptyState
            icon="pen"
            title="登记过签署的协议都有扫描件"
            action={<LinkButton href={base}>返回签约</LinkButton>}
          >
            登记纸质签署后没有上传扫描件的协议会列在这里。
          </EmptyState>
        ) : (
          <ListTable caption="缺签署件扫描的协议" {...{ columns, rows, base }} />
        )}
      </>
    );
  },
});
