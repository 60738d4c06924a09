import { listHandovers } from "@/lib/usecases/incubation/handover-list";
import { listPage } from "../../list-page";
import { handoverList } from "./list";

export const metadata = { title: "交接" };

export default listPage({ permission: "handover.view", list: handoverList, load: listHandovers });
