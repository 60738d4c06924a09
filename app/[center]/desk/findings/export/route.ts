import { listFindings } from "@/lib/usecases/projects/supervision/finding-list";
import { listRoute } from "../../../list-route";
import { findingList } from "../list";

export const GET = listRoute({ permission: "supervision.view", list: findingList, load: listFindings });
