import type { Metadata } from "next";
import { z } from "zod";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { getPapers } from "@/lib/usecases/recruitment/paper/application-paper";
import { centerPage } from "@/lib/web/page";
import { PaperForm } from "./paper-form";

export const metadata: Metadata = { title: "打印申请表" };

export default centerPage({
  permission: "application.view",
  input: z.object({ receipt: z.string().max(40) }),
  load: getPapers,
  render: ({ data: { receipt, name, form, materials }, center, now }) => {
    const record = `/${center.slug}/desk/applications/${receipt}`;
    const { title, sections, foot, head } = form.paper;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="打印申请表"
            crumbs={[
              { label: "申请审查", href: `/${center.slug}/desk/applications` },
              { label: name, href: record },
            ]}
            lead="A4 纵向"
            action={
              <>
                <LinkButton href={`${record}/word`}>下载 Word 文档</LinkButton>
                <PrintButton>打印</PrintButton>
              </>
            }
          />
        </div>
        <PrintHead center={center.name} title={title} printedAt={formatDateTime(now)} />
        <PaperForm head={head} sections={sections} materials={[...materials.values()]} foot={foot} />
      </>
    );
  },
});
