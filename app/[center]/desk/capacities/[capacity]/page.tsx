import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { capacityCorrectionForm } from "@/lib/domain/incubation/capacity";
import { getCapacity } from "@/lib/usecases/incubation/capacity";
import { centerPage } from "@/lib/web/page";
import { correctCapacityAction } from "../../incubatees/[incubatee]/capacity/actions";

export const metadata = { title: "更正能力评估" };

export default centerPage({
  permission: "capacity.edit",
  input: z.object({ capacity: z.uuid() }),
  load: getCapacity,
  render: ({ center: { slug }, data: { id, incubatee, values, edition } }) => (
    <FormPage
      title="更正能力评估"
      crumbs={[
        { label: incubatee.name, href: `/${slug}/desk/incubatees/${incubatee.id}` },
        { label: "能力评估", href: `/${slug}/desk/incubatees/${incubatee.id}/capacity` },
      ]}
      lead="更正后以新的为准，原来的内容和更正的原因都有记录。"
      form={capacityCorrectionForm}
      values={values}
      action={correctCapacityAction.bind(null, slug)}
      hidden={{ capacity: id, edition }}
      submit="更正"
    />
  ),
});
