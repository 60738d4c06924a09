import { listSocialWorkers } from "@/lib/usecases/registry/social-worker";
import { listRoute } from "../../../list-route";
import { socialWorkerList } from "../list";

export const GET = listRoute({
  permission: "socialWorker.view",
  list: socialWorkerList,
  load: listSocialWorkers,
});
