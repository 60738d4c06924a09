import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { censusForm } from "@/lib/domain/registry/census";
import { getCensusToEdit } from "@/lib/usecases/registry/census/round";
import { centerPage } from "@/lib/web/page";
import { editCensusAction } from "../../actions";

export const metadata = { title: "修改摸底" };

export default centerPage({
  permission: "census.edit",
  input: z.object({ census: z.uuid() }),
  load: getCensusToEdit,
  render: ({ center: { slug }, data: census }) => (
    <FormPage
      title="修改摸底"
      crumbs={[
        { label: "摸底", href: `/${slug}/desk/censuses` },
        { label: census.name, href: `/${slug}/desk/censuses/${census.id}` },
      ]}
      form={censusForm}
      values={census}
      action={editCensusAction.bind(null, slug)}
      hidden={{ census: census.id, edition: census.edition }}
      submit="保存"
    />
  ),
});
