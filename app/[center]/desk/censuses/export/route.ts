import { listCensuses } from "@/lib/usecases/registry/census/round";
import { listRoute } from "../../../list-route";
import { censusList } from "../list";

export const GET = listRoute({ permission: "census.view", list: censusList, load: listCensuses });
