import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { requestForm } from "@/lib/domain/incubation/graduation-acts";
import { assessable } from "@/lib/usecases/incubation/graduation/request";
import { centerPage } from "@/lib/web/page";
import { requestAssessmentAction } from "../actions";

export const metadata = { title: "提请出壳评估" };

export default centerPage({
  permission: "graduation.edit",
  input: z.object({}),
  load: assessable,
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="提请出壳评估"
      crumbs={[{ label: "出壳评估", href: `/${slug}/desk/graduations` }]}
      lead="提请后，该组织先自评，再面谈，由第三方评审材料，最后由中心作出结果。不提交评估材料的，按主动退出办理。"
      form={requestForm}
      options={options}
      action={requestAssessmentAction.bind(null, slug)}
      submit="提请"
    />
  ),
});
