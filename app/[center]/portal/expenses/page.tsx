import { listExpenses } from "@/lib/usecases/projects/money/expense-list";
import { listPage } from "../../list-page";
import { ownExpenses } from "./list";

export const metadata = { title: "支出" };

export default listPage({
  permission: "ownProject.view",
  scope: "organization",
  list: ownExpenses,
  load: listExpenses,
});
