import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { rosterForm } from "@/lib/domain/incubation/registration-acts";
import { getRegistration } from "@/lib/usecases/incubation/registration/case";
import { centerPage } from "@/lib/web/page";
import { editRosterAction } from "../../actions";

export const metadata = { title: "成员花名册" };

export default centerPage({
  permission: "ownRegistration.edit",
  scope: "organization",
  input: z.object({ registration: z.uuid() }),
  load: getRegistration,
  render: ({ center: { slug }, data }) => (
    <FormPage
      title="成员花名册"
      crumbs={[{ label: "登记备案", href: `/${slug}/portal/registration` }]}
      form={rosterForm}
      values={{ roster: data.roster }}
      action={editRosterAction.bind(null, slug)}
      hidden={{ registration: data.id, edition: data.edition }}
      submit="保存花名册"
    />
  ),
});
