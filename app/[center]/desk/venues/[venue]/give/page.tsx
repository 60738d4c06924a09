import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { allocationForm } from "@/lib/domain/incubation/allocation";
import { allocationChoices } from "@/lib/usecases/incubation/allocation";
import { centerPage } from "@/lib/web/page";
import { giveVenueAction } from "../../actions";

export const metadata = { title: "安排入驻" };

export default centerPage({
  permission: "venue.edit",
  input: z.object({ venue: z.uuid() }),
  load: allocationChoices,
  render: ({ center: { slug }, today, data: { venue, residents } }) => (
    <FormPage
      title="安排入驻"
      crumbs={[
        { label: "场地", href: `/${slug}/desk/venues` },
        { label: venue.name, href: `/${slug}/desk/venues/${venue.id}` },
      ]}
      lead={`把“${venue.name}”安排给一家在孵组织；园外和虚拟方式的组织不需要。`}
      form={allocationForm}
      values={{ startsOn: today }}
      options={{ organizationId: residents }}
      action={giveVenueAction.bind(null, slug)}
      hidden={{ venue: venue.id }}
      submit="安排入驻"
    />
  ),
});
