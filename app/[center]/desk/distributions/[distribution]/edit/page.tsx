import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { effectForm } from "@/lib/domain/projects/giving/distribution";
import { getDistribution } from "@/lib/usecases/projects/giving/distribution";
import { centerPage } from "@/lib/web/page";
import { editEffectAction } from "../../actions";

export const metadata = { title: "登记成效" };

export default centerPage({
  permission: "distribution.edit",
  input: z.object({ distribution: z.uuid() }),
  load: getDistribution,
  render: ({ center: { slug }, data: given }) => (
    <FormPage
      title="登记成效"
      crumbs={[
        { label: "发放记录", href: `/${slug}/desk/distributions` },
        { label: given.resource.title, href: `/${slug}/desk/distributions/${given.id}` },
      ]}
      form={effectForm}
      values={given}
      action={editEffectAction.bind(null, slug)}
      hidden={{ distribution: given.id, edition: given.edition }}
      submit="保存"
    />
  ),
});
