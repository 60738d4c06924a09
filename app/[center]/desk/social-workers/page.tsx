import { listSocialWorkers } from "@/lib/usecases/registry/social-worker";
import { listPage } from "../../list-page";
import { socialWorkerList } from "./list";

export const metadata = { title: "社工" };

export default listPage({
  permission: "socialWorker.view",
  list: socialWorkerList,
  load: listSocialWorkers,
  create: { permission: "socialWorker.edit", label: "登记社工" },
});
