import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { volunteerForm } from "@/lib/domain/community/volunteer";
import { volunteerChoices } from "@/lib/usecases/community/volunteer/volunteer";
import { centerPage } from "@/lib/web/page";
import { addVolunteerAction } from "../actions";

export const metadata = { title: "登记志愿者" };

export default centerPage({
  permission: "volunteer.edit",
  input: z.object({}),
  load: (ctx) => volunteerChoices(ctx),
  render: ({ center: { slug }, data: options, today }) => (
    <FormPage
      title="登记志愿者"
      crumbs={[{ label: "志愿者", href: `/${slug}/desk/volunteers` }]}
      lead="只登记本人同意的信息；志愿服务全凭自愿。"
      form={volunteerForm}
      values={{ consentOn: today }}
      options={options}
      action={addVolunteerAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
