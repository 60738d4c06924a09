import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { writtenPersonForm } from "@/lib/domain/registry/person";
import { getPerson } from "@/lib/usecases/registry/person-record";
import { centerPage } from "@/lib/web/page";
import { editPersonAction } from "../../actions";

export const metadata = { title: "修改人员" };

export default centerPage({
  permission: "person.edit",
  input: z.object({ person: z.uuid() }),
  load: getPerson,
  render: ({ center: { slug }, data: person }) => (
    <FormPage
      title="修改人员"
      crumbs={[
        { label: "人员", href: `/${slug}/desk/persons` },
        { label: person.name, href: `/${slug}/desk/persons/${person.id}` },
      ]}
      form={writtenPersonForm}
      values={person}
      action={editPersonAction.bind(null, slug)}
      hidden={{ person: person.id, edition: person.edition }}
      submit="保存"
    />
  ),
});
