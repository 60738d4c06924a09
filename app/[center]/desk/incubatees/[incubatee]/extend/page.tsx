import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { extendForm } from "@/lib/domain/incubation/incubatee-end";
import { getIncubatee } from "@/lib/usecases/incubation/incubatee-record";
import { centerPage } from "@/lib/web/page";
import { extendTermAction } from "../end/actions";

export const metadata = { title: "延期" };

export default centerPage({
  permission: "incubatee.end",
  input: z.object({ incubatee: z.uuid() }),
  load: getIncubatee,
  render: ({ center: { slug }, data }) => (
    <FormPage
      title="延期"
      crumbs={[
        { label: "在孵组织", href: `/${slug}/desk/incubatees` },
        { label: data.name, href: `/${slug}/desk/incubatees/${data.id}` },
      ]}
      lead="孵化期满前还达不到出壳条件的，可以延期一次；再延期须经出壳评估。"
      form={extendForm}
      action={extendTermAction.bind(null, slug)}
      hidden={{ incubatee: data.id, edition: data.edition }}
      submit="延期"
    />
  ),
});
