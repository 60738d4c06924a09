import { listTranches } from "@/lib/usecases/projects/money/tranche-list";
import { listPage } from "../../list-page";
import { trancheList } from "./list";

export const metadata = { title: "拨付" };

export default listPage({ permission: "tranche.view", list: trancheList, load: listTranches });
