import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { venueForm } from "@/lib/domain/incubation/venue";
import { getVenue } from "@/lib/usecases/incubation/venue";
import { venueChoices } from "@/lib/usecases/incubation/venue-choice";
import { centerPage } from "@/lib/web/page";
import { editVenueAction } from "../../actions";

export const metadata = { title: "修改场地" };

export default centerPage({
  permission: "venue.edit",
  input: z.object({ venue: z.uuid() }),
  load: async (ctx, input) => {
    const venue = await getVenue(ctx, input);
    return { venue, options: await venueChoices(ctx, venue) };
  },
  render: ({ center: { slug }, data: { venue, options } }) => (
    <FormPage
      title="修改场地"
      crumbs={[
        { label: "场地", href: `/${slug}/desk/venues` },
        { label: venue.name, href: `/${slug}/desk/venues/${venue.id}` },
      ]}
      form={venueForm}
      values={venue}
      options={{ ...options }}
      action={editVenueAction.bind(null, slug)}
      hidden={{ venue: venue.id, edition: venue.edition }}
      submit="保存"
    />
  ),
});
