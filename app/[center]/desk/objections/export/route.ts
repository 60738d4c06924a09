import { listObjections } from "@/lib/usecases/admission/objection/objection";
import { listRoute } from "../../../list-route";
import { objectionList } from "../list";

export const GET = listRoute({ permission: "objection.view", list: objectionList, load: listObjections });
