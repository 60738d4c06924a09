import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { directForm } from "@/lib/domain/incubation/guidance/hour";
import { directOptions } from "@/lib/usecases/incubation/guidance/booking";
import { centerPage } from "@/lib/web/page";
import { recordGuidanceAction } from "../actions";

export const metadata = { title: "登记指导" };

export default centerPage({
  permission: "guidance.edit",
  input: z.object({}),
  load: directOptions,
  render: ({ center: { slug }, today, data: options }) => (
    <FormPage
      title="登记指导"
      crumbs={[{ label: "一对一指导", href: `/${slug}/desk/guidances` }]}
      lead="约好的或已经进行的指导，没有经过网上预约的，在这里登记。"
      form={directForm}
      values={{ day: today }}
      options={options}
      action={recordGuidanceAction.bind(null, slug)}
      submit="登记"
    />
  ),
});
