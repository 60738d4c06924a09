import { listNews } from "@/lib/usecases/center/news";
import { listPage } from "../../list-page";
import { newsList } from "./list";

export const metadata = { title: "中心动态" };

export default listPage({
  permission: "news.view",
  list: newsList,
  load: listNews,
  create: { permission: "news.edit", label: "写动态" },
});
