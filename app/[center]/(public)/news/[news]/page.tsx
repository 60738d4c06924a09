import { z } from "zod";
import { Paragraphs } from "@/components/paragraphs";
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
  render: ({ center, data: { title, kind, happenedOn, body } }) => (
    <article className="mx-auto max-w-3xl">
      <PageHeader
        title={title}
        crumbs={[{ label: "中心动态", href: `/${center.slug}/news` }]}
        lead={`${newsKindLabels[kind]}　${formatDate(happenedOn)}`}
      />
      <Section>
        <Paragraphs text={body ?? ""} />
      </Section>
    </article>
  ),
});
