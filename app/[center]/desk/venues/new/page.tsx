import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { venueForm } from "@/lib/domain/incubation/venue";
import { venueChoices } from "@/lib/usecases/incubation/venue-choice";
import { centerPage } from "@/lib/web/page";
import { addVenueAction } from "../actions";

export const metadata = { title: "登记场地" };

export default centerPage({
  permission: "venue.edit",
  input: z.object({}),
  load: (ctx) => venueChoices(ctx),
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="登记场地"
      crumbs={[{ label: "场地", href: `/${slug}/desk/venues` }]}
      form={venueForm}
      values={{ opensAt: "09:00", closesAt: "18:00" }}
      options={{ ...options }}
      action={addVenueAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
