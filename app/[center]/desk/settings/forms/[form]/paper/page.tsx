import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { stepsOf } from "@/lib/domain/recruitment/application/application-steps";
import { incubationAsks } from "@/lib/domain/recruitment/application/service-part";
import { getForm } from "@/lib/usecases/center/form";
import { centerPage } from "@/lib/web/page";
import { BlankFields } from "./blank-fields";

export const metadata = { title: "申请表打印版" };

/** What a call offers to choose from and asks for besides comes with the call. */
const ofNoCall = {
  categories: [],
  groups: [],
  stages: [],
  ...incubationAsks,
  residencyModes: [],
  conditions: [],
  materials: [],
};

export default centerPage({
  permission: "form.view",
  input: z.object({ form: z.uuid() }),
  load: getForm,
  render: ({ center: { slug, name }, data: form }) => {
    const list = `/${slug}/desk/settings/forms`;
    const steps = stepsOf({ ...ofNoCall, questions: form.questions }, {});
    const parts = steps.map(({ id, title, form: fields }) => (
      <BlankFields key={id} title={id === "review" ? "承诺" : title} form={fields} />
    ));
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title={`${form.name}（打印版）`}
            crumbs={[
              { label: "申请表", href: list },
              { label: form.name, href: `${list}/${form.id}` },
            ]}
            lead="供手写填报。申请类别、条件和申请材料随批次而定，以招募公告为准。"
            action={<PrintButton>打印</PrintButton>}
          />
        </div>
        <article className="paper-sheet max-w-[210mm] print:max-w-none">
          <h2 className="mb-1 text-center text-xl font-semibold">{form.name}</h2>
          <p className="mb-4 text-center">{name}</p>
          {parts.slice(0, -1)}
          {/* Nobody signs a page that says nothing. */}
          <div className="keep">
            {parts.slice(-1)}
            <p className="mt-8 text-end whitespace-pre-wrap">
              申请单位（盖章）　　　　　　　　负责人签字　　　　　　　　　　年　　月　　日
            </p>
          </div>
        </article>
      </>
    );
  },
});
