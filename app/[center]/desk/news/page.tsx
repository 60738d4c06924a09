import { LinkButton } from "@/components/ui/link-button";
import { listNews } from "@/lib/usecases/center/news";
import { listPage } from "../../list-page";
import { newsList } from "./list";

export const metadata = { title: "中心动态" };

export default listPage({
  permission: "news.view",
  list: newsList,
  load: listNews,
  action: ({ center }) => (
    <LinkButton variant="primary" href={`/${center.slug}/desk/news/new`}>
      写动态
    </LinkButton>
  ),
});
