import { z } from "zod";
import { QuestionFields } from "@/components/form/question-fields";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { getForm } from "@/lib/usecases/center/form";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "申请表预览" };

export default centerPage({
  permission: "form.view",
  input: z.object({ form: z.uuid() }),
  load: getForm,
  render: ({ center: { slug }, data: form }) => {
    const list = `/${slug}/desk/settings/forms`;
    return (
      <>
        <PageHeader
          title={`${form.name}（预览）`}
          crumbs={[
            { label: "申请表", href: list },
            { label: form.name, href: `${list}/${form.id}` },
          ]}
          lead="申请人在通用内容之后看到的问题。可以试填，不会保存。"
        />
        <Section className="max-w-3xl">
          <form className="flex flex-col gap-5">
            <QuestionFields questions={form.questions} />
          </form>
        </Section>
      </>
    );
  },
});
