import { randomUUID } from "node:crypto";
import { FormPage } from "@/components/form/form-page";
import { ownExchangeForm } from "@/lib/domain/incubation/exchange/exchange";
import { newExchange } from "@/lib/usecases/incubation/exchange/exchange-choice";
import { centerPage } from "@/lib/web/page";
import { basisAddress } from "../../../_parts/incubation/exchange-input";
import { proposeOwnExchangeAction } from "../actions";

export const metadata = { title: "记一笔" };

export default centerPage({
  permission: "ownExchange.edit",
  scope: "organization",
  input: basisAddress,
  load: newExchange,
  render: ({ center: { slug }, data: { basis, booking, activity, values, options } }) => (
    <FormPage
      title="记一笔"
      crumbs={[{ label: "服务交换", href: `/${slug}/portal/exchanges` }]}
      lead={basis ?? "记下后由中心确认，双方确认后计入结余。"}
      form={ownExchangeForm}
      values={values}
      options={options}
      action={proposeOwnExchangeAction.bind(null, slug)}
      hidden={{ booking: booking ?? "", activity: activity ?? "", draftKey: randomUUID() }}
      submit="记下"
    />
  ),
});
