import { randomUUID } from "node:crypto";
import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { directForm } from "@/lib/domain/incubation/guidance/hour";
import { directOptions } from "@/lib/usecases/incubation/guidance/booking";
import { centerPage } from "@/lib/web/page";
import { recordGuidanceAction } from "../actions";

export const metadata = { title: "登记指导" };

export default centerPage({
  permission: "guidance.edit",
  input: z.object({ organization: z.unknown().optional() }),
  load: (ctx) => directOptions(ctx),
  render: ({ center: { slug }, today, input, data: options }) => {
    // Only what is on offer is chosen already.
    const asked = options.organization.find(({ value }) => value === input.organization);
    return (
      <FormPage
        title="登记指导"
        crumbs={[{ label: "一对一指导", href: `/${slug}/desk/guidances` }]}
        lead="约好的或已经进行的指导，没有经过网上预约的，在这里登记。"
        form={directForm}
        values={{ day: today, ...(asked && { organization: asked.value }) }}
        options={options}
        action={recordGuidanceAction.bind(null, slug)}
        hidden={{ draftKey: randomUUID() }}
        submit="登记"
      />
    );
  },
});
