import { z } from "zod";
import { FileUpload } from "@/components/form/file-upload";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import { standingTallies } from "@/lib/usecases/community/tally";
import { centerPage } from "@/lib/web/page";
import { TallyTable } from "../../dashboard/community/tally-table";

export const metadata = { title: "汇总导入" };

export default centerPage({
  permission: "tally.edit",
  input: z.object({}),
  load: (ctx) => standingTallies(ctx),
  render: ({ data: tallies, center: { slug } }) => {
    const at = `/${slug}/desk/tallies`;
    return (
      <>
        <PageHeader
          title="汇总导入"
          crumbs={[{ label: "汇总", href: at }]}
          lead="填进模板一次导入；有一行需要改正时整份都不导入，已经登记过的不重复"
          action={<LinkButton href={`${at}/import/template`}>下载模板（Excel）</LinkButton>}
        />
        <div className="flex flex-col gap-5">
          <Section title="上传填好的表格">
            <FileUpload to={`${at}/import/files`} purpose={filePurposes.tallySheet} />
          </Section>
          <TallyTable tallies={tallies} at={at} />
        </div>
      </>
    );
  },
});
