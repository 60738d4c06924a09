import { z } from "zod";
import { FileList } from "@/components/record/file-list";
import { Pictures } from "@/components/record/pictures";
import { RichText } from "@/components/rich-text";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/domain/base/civil-date";
import { newsKindLabels } from "@/lib/domain/center/news";
import { getPublicNews } from "@/lib/usecases/center/news";
import { publicPage } from "@/lib/web/page";

export const metadata = { title: "中心动态" };

export default publicPage({
  permission: "site.view",
  input: z.object({ news: z.uuid() }),
  load: getPublicNews,
  render: ({ center, input, data: { title, kind, happenedOn, body, files } }) => (
    <article className="mx-auto max-w-3xl">
      <PageHeader
        title={title}
        crumbs={[{ label: "中心动态", href: `/${center.slug}/news` }]}
        lead={`${newsKindLabels[kind]}　${formatDate(happenedOn)}`}
      />
      <Section>
        <RichText text={body ?? ""} under={2} />
        <Pictures files={files} at={`/${center.slug}/news/${input.news}/files`} />
      </Section>
      {files.length > 0 && (
        <Section title="附件" className="mt-4">
          <FileList files={files} at={`/${center.slug}/news/${input.news}/files`} />
        </Section>
      )}
    </article>
  ),
});
