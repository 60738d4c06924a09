import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { censusForm } from "@/lib/domain/registry/census";
import { centerPage } from "@/lib/web/page";
import { openCensusAction } from "../actions";

export const metadata = { title: "发起摸底" };

export default centerPage({
  permission: "census.edit",
  input: z.object({}),
  load: async () => null,
  render: ({ center: { slug }, today }) => (
    <FormPage
      title="发起摸底"
      crumbs={[{ label: "摸底", href: `/${slug}/desk/censuses` }]}
      lead="各社区在自己的页面核对名单并确认；开始日期之前，社区看不到。"
      form={censusForm}
      values={{ startsOn: today }}
      action={openCensusAction.bind(null, slug)}
      submit="发起"
    />
  ),
});
