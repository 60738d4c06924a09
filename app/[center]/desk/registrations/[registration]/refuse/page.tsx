import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { refuseForm } from "@/lib/domain/incubation/registration-acts";
import { getRegistration } from "@/lib/usecases/incubation/registration/case";
import { centerPage } from "@/lib/web/page";
import { refuseRegistrationAction } from "../../actions";

export const metadata = { title: "登记未获准的结果" };

export default centerPage({
  permission: "registration.edit",
  input: z.object({ registration: z.uuid() }),
  load: getRegistration,
  render: ({ center: { slug }, today, data }) => (
    <FormPage
      title="登记未获准的结果"
      crumbs={[
        { label: "登记备案", href: `/${slug}/desk/registrations` },
        { label: data.name, href: `/${slug}/desk/registrations/${data.id}` },
      ]}
      form={refuseForm}
      values={{ decidedOn: today }}
      action={refuseRegistrationAction.bind(null, slug)}
      hidden={{ registration: data.id, edition: data.edition }}
      submit="保存"
    />
  ),
});
