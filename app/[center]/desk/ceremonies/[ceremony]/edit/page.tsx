import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { ceremonyForm } from "@/lib/domain/admission/ceremony";
import { ceremonyOptions, getCeremony } from "@/lib/usecases/admission/ceremony";
import { centerPage } from "@/lib/web/page";
import { editCeremonyAction } from "../../actions";

export const metadata = { title: "修改签约仪式" };

export default centerPage({
  permission: "ceremony.edit",
  input: z.object({ ceremony: z.uuid() }),
  load: async (ctx, input) => ({
    ceremony: await getCeremony(ctx, input),
    options: await ceremonyOptions(ctx, input.ceremony),
  }),
  render: ({ center: { slug }, data: { ceremony, options } }) => (
    <FormPage
      title="修改签约仪式"
      crumbs={[
        { label: "签约仪式", href: `/${slug}/desk/ceremonies` },
        { label: ceremony.name, href: `/${slug}/desk/ceremonies/${ceremony.id}` },
      ]}
      form={ceremonyForm}
      values={{ ...ceremony, agreements: ceremony.seats.map(({ agreementId }) => agreementId) }}
      options={options}
      action={editCeremonyAction.bind(null, slug)}
      hidden={{ ceremony: ceremony.id, edition: ceremony.edition }}
      submit="保存"
    />
  ),
});
