import { socialWorkerList } from "@/app/[center]/desk/social-workers/list";
import { listSocialWorkers } from "@/lib/usecases/registry/social-worker";
import { listPage } from "../../list-page";

export const metadata = { title: "社工" };

const { excel: _, columns, ...list } = socialWorkerList;

// Only read here: the rows lead nowhere.
export default listPage({
  permission: "communitySocialWorker.view",
  scope: "place",
  load: listSocialWorkers,
  list: {
    ...list,
    at: "community/workers",
    columns: columns.map(({ opens: _opens, ...column }) => column),
    empty: { title: "这里还没有登记社工", text: "社工由中心登记，选了这里的社区就列在这里。", icon: "users" },
  },
});
