import { listBodies } from "@/lib/usecases/registry/body";
import { listRoute } from "../../../list-route";
import { bodyList } from "../list";

export const GET = listRoute({ permission: "body.view", list: bodyList, load: listBodies });
