import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { assistedForm } from "@/lib/domain/community/assisted";
import { assistedChoices, openedAssisted } from "@/lib/usecases/community/assisted";
import { centerPage } from "@/lib/web/page";
import { editAssistedAction } from "../../../../actions";

export const metadata = { title: "修改帮扶对象" };

export default centerPage({
  permission: "assisted.open",
  scope: "place",
  input: z.object({ assisted: z.uuid(), access: z.uuid() }),
  load: async (ctx, input) => {
    const person = await openedAssisted(ctx, input);
    return { person, options: await assistedChoices(ctx, person) };
  },
  render: ({ center: { slug }, data: { person, options } }) => {
    const at = `/${slug}/community/assisted`;
    return (
      <FormPage
        title="修改帮扶对象"
        crumbs={[
          { label: "帮扶对象", href: at },
          { label: person.number, href: `${at}/${person.id}` },
        ]}
        form={assistedForm}
        values={person}
        options={options}
        action={editAssistedAction.bind(null, slug)}
        hidden={{ assisted: person.id, access: person.access, edition: person.edition }}
        submit="保存"
      />
    );
  },
});
