import { listExpenses } from "@/lib/usecases/projects/money/expense-list";
import { listRoute } from "../../../list-route";
import { ownExpenses } from "../list";

export const GET = listRoute({
  permission: "ownProject.view",
  scope: "organization",
  list: ownExpenses,
  load: listExpenses,
});
