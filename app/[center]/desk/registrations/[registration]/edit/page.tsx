import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { registrationForm } from "@/lib/domain/incubation/registration-acts";
import { getRegistration } from "@/lib/usecases/incubation/registration/case";
import { centerPage } from "@/lib/web/page";
import { editRegistrationAction } from "../../actions";

export const metadata = { title: "花名册和通道" };

export default centerPage({
  permission: "registration.edit",
  input: z.object({ registration: z.uuid() }),
  load: getRegistration,
  render: ({ center: { slug }, data }) => (
    <FormPage
      title="花名册和通道"
      crumbs={[
        { label: "登记备案", href: `/${slug}/desk/registrations` },
        { label: data.name, href: `/${slug}/desk/registrations/${data.id}` },
      ]}
      form={registrationForm}
      values={{ fastTrack: data.fastTrack, roster: data.roster }}
      action={editRegistrationAction.bind(null, slug)}
      hidden={{ registration: data.id, edition: data.edition }}
      submit="保存"
    />
  ),
});
