import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { volunteerForm } from "@/lib/domain/community/volunteer";
import { getVolunteer, volunteerChoices } from "@/lib/usecases/community/volunteer/volunteer";
import { centerPage } from "@/lib/web/page";
import { editVolunteerAction } from "../../actions";

export const metadata = { title: "修改志愿者" };

export default centerPage({
  permission: "volunteer.edit",
  input: z.object({ volunteer: z.uuid() }),
  load: async (ctx, input) => {
    const volunteer = await getVolunteer(ctx, input);
    return { volunteer, options: await volunteerChoices(ctx, volunteer) };
  },
  render: ({ center: { slug }, data: { volunteer, options } }) => (
    <FormPage
      title="修改志愿者"
      crumbs={[
        { label: "志愿者", href: `/${slug}/desk/volunteers` },
        { label: volunteer.name, href: `/${slug}/desk/volunteers/${volunteer.id}` },
      ]}
      form={volunteerForm}
      values={volunteer}
      options={options}
      action={editVolunteerAction.bind(null, slug)}
      hidden={{ volunteer: volunteer.id, edition: volunteer.edition }}
      submit="保存"
    />
  ),
});
