import { listPersons } from "@/lib/usecases/registry/person-record";
import { listPage } from "../../list-page";
import { personList } from "./list";

export const metadata = { title: "人员" };

export default listPage({
  permission: "person.view",
  list: personList,
  load: listPersons,
  create: { permission: "person.edit", label: "登记人员" },
});
