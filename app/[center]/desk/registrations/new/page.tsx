import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { newRegistrationForm } from "@/lib/domain/incubation/registration-acts";
import { registrable } from "@/lib/usecases/incubation/registration/case";
import { filingPlaces } from "@/lib/usecases/incubation/registration/filing-place";
import { centerPage } from "@/lib/web/page";
import { openRegistrationAction } from "../actions";

export const metadata = { title: "开始办理登记备案" };

export default centerPage({
  permission: "registration.edit",
  input: z.object({}),
  load: async (ctx) => ({ ...(await registrable(ctx)), ...(await filingPlaces(ctx)) }),
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="开始办理登记备案"
      crumbs={[{ label: "登记备案", href: `/${slug}/desk/registrations` }]}
      lead="按类型列出要具备的事项，逐项登记；办成后，组织的登记情况随之变更。"
      form={newRegistrationForm}
      options={options}
      action={openRegistrationAction.bind(null, slug)}
      submit="开始办理"
    />
  ),
});
