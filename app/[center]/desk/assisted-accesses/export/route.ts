import { listAccesses } from "@/lib/usecases/community/assisted/assisted-access";
import { listRoute } from "../../../list-route";
import { accessList } from "../list";

export const GET = listRoute({ permission: "assistedAccess.view", list: accessList, load: listAccesses });
