import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { handoverDirections, handoverForm, handoverLabels } from "@/lib/domain/incubation/handover";
import { getHandover } from "@/lib/usecases/incubation/handover";
import { centerPage } from "@/lib/web/page";
import { saveHandoverAction } from "../../../actions";

export const metadata = { title: "登记交接清单" };

export default centerPage({
  permission: "handover.edit",
  input: z.object({ incubatee: z.uuid(), direction: z.enum(handoverDirections) }),
  load: getHandover,
  render: ({ center: { slug }, data: { incubatee, direction, organization, handover, begin, edition } }) => (
    <FormPage
      title="登记交接清单"
      crumbs={[
        { label: "在孵组织", href: `/${slug}/desk/incubatees` },
        {
          label: `${organization.name}${handoverLabels[direction]}`,
          href: `/${slug}/desk/handovers/${incubatee}/${direction}`,
        },
      ]}
      form={handoverForm}
      values={handover ?? begin}
      action={saveHandoverAction.bind(null, slug)}
      hidden={{ incubatee, direction, edition }}
      submit="保存"
    />
  ),
});
