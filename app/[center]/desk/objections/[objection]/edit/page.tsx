import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { objectionName } from "@/lib/domain/admission/objection";
import { objectionForm } from "@/lib/domain/admission/objection-form";
import { getObjection } from "@/lib/usecases/admission/objection/objection";
import { centerPage } from "@/lib/web/page";
import { editObjectionAction } from "../../actions";

export const metadata = { title: "更正异议登记" };

export default centerPage({
  permission: "objection.edit",
  input: z.object({ objection: z.uuid() }),
  load: getObjection,
  render: ({ center: { slug }, data: objection }) => (
    <FormPage
      title="更正异议登记"
      crumbs={[
        { label: "异议", href: `/${slug}/desk/objections` },
        { label: objectionName(objection), href: `/${slug}/desk/objections/${objection.id}` },
      ]}
      lead="只更正照来信登记有误的地方。"
      form={objectionForm}
      values={objection}
      options={{ applicationId: objection.options }}
      action={editObjectionAction.bind(null, slug)}
      hidden={{ objection: objection.id, edition: objection.edition }}
      submit="保存"
    />
  ),
});
