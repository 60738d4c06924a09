import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { writtenPersonForm } from "@/lib/domain/registry/person";
import { centerPage } from "@/lib/web/page";
import { addPersonAction } from "../actions";

export const metadata = { title: "登记人员" };

export default centerPage({
  permission: "person.edit",
  input: z.object({}),
  load: async () => null,
  render: ({ center: { slug } }) => (
    <FormPage
      title="登记人员"
      crumbs={[{ label: "人员", href: `/${slug}/desk/persons` }]}
      form={writtenPersonForm}
      action={addPersonAction.bind(null, slug)}
      submit="登记"
    />
  ),
});
