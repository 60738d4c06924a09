import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { newsForm } from "@/lib/domain/center/news";
import { centerPage } from "@/lib/web/page";
import { writeNewsAction } from "../actions";

export const metadata = { title: "写动态" };

export default centerPage({
  permission: "news.edit",
  input: z.object({}),
  load: async () => null,
  render: ({ center: { slug }, today }) => (
    <FormPage
      title="写动态"
      crumbs={[{ label: "中心动态", href: `/${slug}/desk/news` }]}
      lead="先存为草稿，看过再发布。"
      form={newsForm}
      values={{ kind: "activity", happenedOn: today }}
      action={writeNewsAction.bind(null, slug)}
      submit="存为草稿"
    />
  ),
});
