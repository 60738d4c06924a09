import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { newsForm } from "@/lib/domain/center/news";
import { getNews } from "@/lib/usecases/center/news";
import { centerPage } from "@/lib/web/page";
import { editNewsAction } from "../../actions";

export const metadata = { title: "修改动态" };

export default centerPage({
  permission: "news.edit",
  input: z.object({ news: z.uuid() }),
  load: getNews,
  render: ({ center: { slug }, data: news }) => (
    <FormPage
      title="修改动态"
      crumbs={[
        { label: "中心动态", href: `/${slug}/desk/news` },
        { label: news.title, href: `/${slug}/desk/news/${news.id}` },
      ]}
      lead={news.state === "published" && "已经发布，保存后网站上立即更新。"}
      form={newsForm}
      values={news}
      action={editNewsAction.bind(null, slug)}
      hidden={{ news: news.id, edition: news.edition }}
      submit="保存"
    />
  ),
});
