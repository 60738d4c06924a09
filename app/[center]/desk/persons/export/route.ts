import { listPersons } from "@/lib/usecases/registry/person-record";
import { listRoute } from "../../../list-route";
import { personList } from "../list";

export const GET = listRoute({ permission: "person.view", list: personList, load: listPersons });
