import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { ceremonyForm } from "@/lib/domain/admission/ceremony";
import { ceremonyOptions } from "@/lib/usecases/admission/ceremony";
import { centerPage } from "@/lib/web/page";
import { planCeremonyAction } from "../actions";

export const metadata = { title: "拟定签约仪式" };

export default centerPage({
  permission: "ceremony.edit",
  input: z.object({}),
  load: (ctx) => ceremonyOptions(ctx),
  render: ({ center: { slug, address }, data: options }) => (
    <FormPage
      title="拟定签约仪式"
      crumbs={[{ label: "签约仪式", href: `/${slug}/desk/ceremonies` }]}
      lead="存好后可以打印签到表；当天在手机上登记谁到场了。"
      form={ceremonyForm}
      values={{ place: address, agreements: options.agreements.map(({ value }) => value) }}
      options={options}
      action={planCeremonyAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
