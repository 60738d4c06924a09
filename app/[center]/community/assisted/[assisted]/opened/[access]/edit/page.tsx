import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { assistedForm } from "@/lib/domain/community/assisted";
import { assistedChoices } from "@/lib/usecases/community/assisted/assisted";
import { openedOrOver } from "@/lib/usecases/community/assisted/assisted-opening";
import { centerPage } from "@/lib/web/page";
import { editAssistedAction } from "../../../../actions";
import { OpeningOver } from "../../../../over";

export const metadata = { title: "修改帮扶对象" };

export default centerPage({
  permission: "assisted.open",
  scope: "place",
  input: z.object({ assisted: z.uuid(), access: z.uuid() }),
  load: async (ctx, input) => {
    const person = await openedOrOver(ctx, input);
    return person && { person, options: await assistedChoices(ctx, person) };
  },
  render: ({ center: { slug }, input: { assisted }, data }) => {
    const at = `/${slug}/community/assisted`;
    if (!data) return <OpeningOver at={`${at}/${assisted}`} />;
    const { person, options } = data;
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
