import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { hourForm } from "@/lib/domain/incubation/guidance/hour";
import { mentorOptions } from "@/lib/usecases/incubation/guidance/mentor";
import { centerPage } from "@/lib/web/page";
import { offerHoursAction } from "../../actions";

export const metadata = { title: "开放指导时段" };

export default centerPage({
  permission: "guidance.edit",
  input: z.object({}),
  load: mentorOptions,
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="开放指导时段"
      crumbs={[
        { label: "一对一指导", href: `/${slug}/desk/guidances` },
        { label: "指导时段", href: `/${slug}/desk/guidances/hours` },
      ]}
      lead="一段时间可以分成几次，也可以每周重复；开放后由在孵组织预约。"
      form={hourForm}
      options={options}
      action={offerHoursAction.bind(null, slug)}
      submit="开放"
    />
  ),
});
