import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { addDays } from "@/lib/domain/base/civil-date";
import { decideForm } from "@/lib/domain/incubation/graduation-acts";
import { getGraduation } from "@/lib/usecases/incubation/graduation/record";
import { centerPage } from "@/lib/web/page";
import { decideGraduationAction } from "../../actions";

export const metadata = { title: "作出评估结果" };

export default centerPage({
  permission: "graduation.edit",
  input: z.object({ graduation: z.uuid() }),
  load: getGraduation,
  render: ({ center: { slug }, today, data }) => (
    <FormPage
      title="作出评估结果"
      crumbs={[
        { label: "出壳评估", href: `/${slug}/desk/graduations` },
        { label: data.name, href: `/${slug}/desk/graduations/${data.id}` },
      ]}
      form={decideForm}
      values={{ decidedOn: today, afterCareUntil: addDays(today, 365) }}
      action={decideGraduationAction.bind(null, slug)}
      hidden={{ graduation: data.id, edition: data.edition }}
      submit="作出结果"
    />
  ),
});
