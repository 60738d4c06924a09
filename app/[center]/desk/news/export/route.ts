import { listNews } from "@/lib/usecases/center/news";
import { listRoute } from "../../../list-route";
import { newsList } from "../list";

export const GET = listRoute({ permission: "news.view", list: newsList, load: listNews });
