import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { renameFormForm } from "@/lib/domain/center/form";
import { getForm } from "@/lib/usecases/center/form";
import { centerPage } from "@/lib/web/page";
import { renameFormAction } from "../../actions";

export const metadata = { title: "申请表改名" };

export default centerPage({
  permission: "form.edit",
  input: z.object({ form: z.uuid() }),
  load: getForm,
  render: ({ center: { slug }, data: form }) => {
    const list = `/${slug}/desk/settings/forms`;
    return (
      <FormPage
        title="申请表改名"
        crumbs={[
          { label: "申请表", href: list },
          { label: form.name, href: `${list}/${form.id}` },
        ]}
        form={renameFormForm}
        values={form}
        action={renameFormAction.bind(null, slug)}
        hidden={{ form: form.id, edition: form.edition }}
        submit="保存"
      />
    );
  },
});
