import { listAccesses } from "@/lib/usecases/community/assisted-access";
import { listPage } from "../../list-page";
import { accessList } from "./list";

export const metadata = { title: "敏感信息查看记录" };

export default listPage({ permission: "assistedAccess.view", list: accessList, load: listAccesses });
