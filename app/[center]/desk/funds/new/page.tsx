import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { yearOf } from "@/lib/domain/base/civil-date";
import { fundForm } from "@/lib/domain/projects/money/fund";
import { bodyOptions } from "@/lib/usecases/projects/parties";
import { centerPage } from "@/lib/web/page";
import { addFundAction } from "../actions";

export const metadata = { title: "登记资金" };

export default centerPage({
  permission: "fund.edit",
  input: z.object({}),
  load: (ctx) => bodyOptions(ctx),
  render: ({ center: { slug }, data: granterId, today }) => (
    <FormPage
      title="登记资金"
      crumbs={[{ label: "资金", href: `/${slug}/desk/funds` }]}
      form={fundForm}
      values={{ year: yearOf(today), source: "budget" }}
      options={{ granterId }}
      action={addFundAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
