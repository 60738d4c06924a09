import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { standingForm } from "@/lib/domain/registry/standing";
import { getStanding, organizationOptions } from "@/lib/usecases/registry/standing-record";
import { centerPage } from "@/lib/web/page";
import { editStandingAction } from "../../actions";

export const metadata = { title: "修改年检、等级或名录" };

export default centerPage({
  permission: "standing.edit",
  input: z.object({ standing: z.uuid() }),
  load: async (ctx, input) => ({
    standing: await getStanding(ctx, input),
    options: await organizationOptions(ctx),
  }),
  render: ({ center: { slug }, data: { standing, options } }) => (
    <FormPage
      title="修改年检、等级或名录"
      crumbs={[
        { label: "年检和等级", href: `/${slug}/desk/standings` },
        { label: standing.organization.name, href: `/${slug}/desk/standings/${standing.id}` },
      ]}
      form={standingForm}
      values={standing}
      options={options}
      action={editStandingAction.bind(null, slug)}
      hidden={{ standing: standing.id, edition: standing.edition }}
      submit="保存"
    />
  ),
});
