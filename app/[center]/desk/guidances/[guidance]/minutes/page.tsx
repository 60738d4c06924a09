import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { minutesForm } from "@/lib/domain/incubation/guidance/guidance";
import { getGuidance } from "@/lib/usecases/incubation/guidance/guidance";
import { centerPage } from "@/lib/web/page";
import { recordMinutesAction } from "../../actions";

export const metadata = { title: "指导记录" };

export default centerPage({
  permission: "guidance.edit",
  input: z.object({ guidance: z.uuid() }),
  load: getGuidance,
  render: ({ center: { slug }, data: { id, name, topic, minutes, followUps, edition } }) => (
    <FormPage
      title="指导记录"
      crumbs={[
        { label: "一对一指导", href: `/${slug}/desk/guidances` },
        { label: topic, href: `/${slug}/desk/guidances/${id}` },
      ]}
      lead={`${name}：${topic}`}
      form={minutesForm}
      values={{ ...(minutes !== null && { minutes }), followUps }}
      action={recordMinutesAction.bind(null, slug)}
      hidden={{ guidance: id, edition }}
      submit="保存"
    />
  ),
});
