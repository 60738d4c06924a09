import { z } from "zod";
import { FileDesk } from "@/components/record/file-desk";
import { RecordPage } from "@/components/record/record-page";
import { RichText } from "@/components/rich-text";
import { MenuItem } from "@/components/ui/menu-item";
import { answersInWords } from "@/lib/domain/base/form-words";
import { newsForm, newsLabels, newsTones } from "@/lib/domain/center/news";
import { getNews } from "@/lib/usecases/center/news";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { publishNewsAction, removeNewsFileAction, withdrawNewsAction } from "../actions";

export const metadata = { title: "中心动态" };

export default centerPage({
  permission: "news.view",
  input: z.object({ news: z.uuid() }),
  load: getNews,
  render: ({ center: { slug }, data: news }) => (
    <RecordPage
      title={news.title}
      crumbs={[{ label: "中心动态", href: `/${slug}/desk/news` }]}
      tag={{ text: newsLabels[news.state], tone: newsTones[news.state] }}
      acts={news.acts}
      how={{
        edit: `/${slug}/desk/news/${news.id}/edit`,
        publish: publishNewsAction.bind(null, slug),
        withdraw: withdrawNewsAction.bind(null, slug),
      }}
      hidden={{ news: news.id, edition: news.edition }}
      more={news.state === "published" && <MenuItem href={`/${slug}/news/${news.id}`}>网站上的页面</MenuItem>}
      facts={answersInWords(newsForm, news).map((fact) =>
        fact.label === newsForm.body.label && news.body
          ? { ...fact, value: <RichText text={news.body} /> }
          : fact,
      )}
      files={
        <FileDesk
          files={news.files}
          at={`/${slug}/desk/news/${news.id}/files`}
          purpose="attachment"
          remove={removeNewsFileAction.bind(null, slug)}
          hidden={{ news: news.id }}
          follows="删除后，网站上也不再提供下载。"
        />
      }
      timeline={historyEntries(news.history)}
    />
  ),
});
