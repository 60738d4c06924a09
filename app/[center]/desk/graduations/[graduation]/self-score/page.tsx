import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { selfScoreParts, sheetForm, sheetValues } from "@/lib/domain/review/indicator";
import { getGraduation } from "@/lib/usecases/incubation/graduation/record";
import { centerPage } from "@/lib/web/page";
import { scoreSelfAction } from "../../actions";

export const metadata = { title: "代录自评" };

export default centerPage({
  permission: "graduation.edit",
  input: z.object({ graduation: z.uuid() }),
  load: getGraduation,
  render: ({ center: { slug }, data }) => {
    const at = `/${slug}/desk/graduations/${data.id}`;
    const values = { ...sheetValues(data.selfScores), statement: data.selfStatement ?? "" };
    return (
      <>
        <PageHeader
          title="代录自评"
          crumbs={[
            { label: "出壳评估", href: `/${slug}/desk/graduations` },
            { label: data.name, href: at },
          ]}
          lead="组织交来纸质自评表的，由中心代为录入。"
        />
        <Section className="max-w-3xl">
          <ActionForm
            action={scoreSelfAction.bind(null, slug)}
            hidden={{ graduation: data.id, edition: data.edition }}
            submit="提交自评"
            cancel={{ href: at }}
            className="flex flex-col gap-5"
          >
            <FormFields form={sheetForm(data.indicators, selfScoreParts)} values={values} under="sheet." />
          </ActionForm>
        </Section>
      </>
    );
  },
});
