import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { registrationForm } from "@/lib/domain/incubation/registration-acts";
import { getRegistration } from "@/lib/usecases/incubation/registration/case";
import { filingPlaces } from "@/lib/usecases/incubation/registration/filing-place";
import { centerPage } from "@/lib/web/page";
import { editRegistrationAction } from "../../actions";

export const metadata = { title: "花名册和通道" };

export default centerPage({
  permission: "registration.edit",
  input: z.object({ registration: z.uuid() }),
  load: async (ctx, input) => {
    const registration = await getRegistration(ctx, input);
    return { registration, options: await filingPlaces(ctx, registration.placeId) };
  },
  render: ({ center: { slug }, data: { registration: data, options } }) => (
    <FormPage
      title={data.acts.find(({ act }) => act === "edit")?.label ?? "花名册和通道"}
      crumbs={[
        { label: "登记备案", href: `/${slug}/desk/registrations` },
        { label: data.name, href: `/${slug}/desk/registrations/${data.id}` },
      ]}
      form={registrationForm}
      values={{ placeId: data.placeId, fastTrack: data.fastTrack, roster: data.roster }}
      options={options}
      action={editRegistrationAction.bind(null, slug)}
      hidden={{ registration: data.id, edition: data.edition }}
      submit="保存"
    />
  ),
});
