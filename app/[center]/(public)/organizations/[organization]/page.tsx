import { z } from "zod";
import { Pictures } from "@/components/record/pictures";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { getShownPage } from "@/lib/usecases/registry/organization-page";
import { publicPage } from "@/lib/web/page";

export const metadata = { title: "入驻组织" };

export default publicPage({
  permission: "site.view",
  input: z.object({ organization: z.uuid() }),
  load: getShownPage,
  render: ({ center, data: { id, name, category, introduction, services, contact, pictures } }) => (
    <article className="mx-auto flex max-w-3xl flex-col gap-4">
      <PageHeader
        title={name}
        crumbs={[{ label: "入驻组织", href: `/${center.slug}/organizations` }]}
        lead={category}
      />
      <Section title="简介">
        <p className="whitespace-pre-line">{introduction}</p>
        <Pictures files={pictures} at={`/${center.slug}/organizations/${id}/files`} alt={name} />
      </Section>
      {services && (
        <Section title="服务内容">
          <p className="whitespace-pre-line">{services}</p>
        </Section>
      )}
      {contact && (
        <Section title="联系方式">
          <p>{contact}</p>
        </Section>
      )}
      <p className="text-sm text-muted">以上内容由该组织自行填写。</p>
    </article>
  ),
});
