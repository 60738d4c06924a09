import { listFindings } from "@/lib/usecases/projects/supervision/finding-list";
import { listPage } from "../../list-page";
import { findingList } from "./list";

export const metadata = { title: "整改" };

export default listPage({ permission: "supervision.view", list: findingList, load: listFindings });
