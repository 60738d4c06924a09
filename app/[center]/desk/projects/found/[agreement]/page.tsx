import { z } from "zod";
import { agreementNumber } from "@/app/[center]/_parts/admission/agreement-number";
import { FormPage } from "@/components/form/form-page";
import { formatYuan } from "@/lib/domain/base/money";
import { projectForm } from "@/lib/domain/projects/project/project-form";
import { foundingValues, projectChoices } from "@/lib/usecases/projects/project/project-choice";
import { centerPage } from "@/lib/web/page";
import { foundProjectAction } from "../../actions";

export const metadata = { title: "由协议立项" };

export default centerPage({
  permission: "project.edit",
  input: z.object({ agreement: agreementNumber }),
  load: async (ctx, input) => ({
    ...(await foundingValues(ctx, input)),
    number: input.agreement,
    options: await projectChoices(ctx),
  }),
  render: ({ center: { slug }, data: { number, values, options, unknown, askedFen } }) => (
    <FormPage
      title="由协议立项"
      crumbs={[{ label: "项目", href: `/${slug}/desk/projects` }]}
      lead={`协议 ${number}${askedFen === null ? "" : `，申请金额 ${formatYuan(askedFen)}`}；申报书里写过的已经带入，请核对。${
        unknown.length > 0 ? `联合申报的${unknown.join("、")}还没有档案，要列为协办机构的，请先登记。` : ""
      }`}
      form={projectForm}
      values={values}
      options={options}
      action={foundProjectAction.bind(null, slug)}
      hidden={{ agreement: number }}
      submit="立项"
    />
  ),
});
