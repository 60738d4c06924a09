import { listExpenses } from "@/lib/usecases/projects/money/expense-list";
import { listRoute } from "../../../list-route";
import { deskExpenses } from "../list";

export const GET = listRoute({ permission: "project.view", list: deskExpenses, load: listExpenses });
