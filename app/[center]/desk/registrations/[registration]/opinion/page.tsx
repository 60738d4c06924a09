import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { opinionForm } from "@/lib/domain/incubation/registration-filing";
import { getRegistration } from "@/lib/usecases/incubation/registration/case";
import { centerPage } from "@/lib/web/page";
import { opineOnFilingAction } from "../actions";

export const metadata = { title: "登记社区意见" };

export default centerPage({
  permission: "registration.edit",
  input: z.object({ registration: z.uuid() }),
  load: getRegistration,
  render: ({ center: { slug }, data }) => (
    <FormPage
      title="登记社区意见"
      crumbs={[
        { label: "登记备案", href: `/${slug}/desk/registrations` },
        { label: data.name, href: `/${slug}/desk/registrations/${data.id}` },
      ]}
      lead="社区在纸上出具意见的，由中心代为登记；社区工作人员也可以自己在平台上出具。"
      form={opinionForm}
      values={{ opinion: data.opinion }}
      action={opineOnFilingAction.bind(null, slug)}
      hidden={{ registration: data.id, edition: data.edition }}
      submit="登记意见"
    />
  ),
});
