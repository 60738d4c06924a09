import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { standingForm } from "@/lib/domain/registry/standing";
import { organizationOptions } from "@/lib/usecases/registry/standing-record";
import { centerPage } from "@/lib/web/page";
import { addStandingAction } from "../actions";

export const metadata = { title: "登记年检、等级或名录" };

export default centerPage({
  permission: "standing.edit",
  input: z.object({ organization: z.unknown().optional().transform(String) }),
  load: organizationOptions,
  render: ({ center: { slug }, data: options, input: { organization } }) => (
    <FormPage
      title="登记年检、等级或名录"
      crumbs={[{ label: "年检和等级", href: `/${slug}/desk/standings` }]}
      form={standingForm}
      values={
        options.organizationId.some(({ value }) => value === organization)
          ? { organizationId: organization }
          : {}
      }
      options={options}
      action={addStandingAction.bind(null, slug)}
      submit="登记"
    />
  ),
});
