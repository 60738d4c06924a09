import { listCoverage } from "@/lib/usecases/projects/supervision/evaluation-list";
import { listRoute } from "../../../../list-route";
import { coverageList } from "../list";

export const GET = listRoute({ permission: "supervision.view", list: coverageList, load: listCoverage });
