import { listOutcomes } from "@/lib/usecases/projects/giving/outcome";
import { listPage } from "../../list-page";
import { outcomeList } from "./list";

export const metadata = { title: "对接成果" };

export default listPage({
  permission: "outcome.view",
  list: outcomeList,
  load: listOutcomes,
  create: { permission: "outcome.edit", label: "登记成果" },
});
