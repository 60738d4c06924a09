import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { ownPartnershipForm } from "@/lib/domain/community/partnership";
import { placeOptions } from "@/lib/usecases/registry/place-choice";
import { centerPage } from "@/lib/web/page";
import { reportToCommunityAction } from "../actions";

export const metadata = { title: "社区报到" };

export default centerPage({
  permission: "ownPartnership.edit",
  scope: "organization",
  input: z.object({}),
  load: (ctx) => placeOptions(ctx),
  render: ({ center: { slug }, data: placeId, today }) => (
    <FormPage
      title="社区报到"
      crumbs={[{ label: "社区报到", href: `/${slug}/portal/partnerships` }]}
      form={ownPartnershipForm}
      values={{ kind: "report", startsOn: today }}
      options={{ placeId }}
      action={reportToCommunityAction.bind(null, slug)}
      submit="报到"
    />
  ),
});
