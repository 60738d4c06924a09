import { listExpenses } from "@/lib/usecases/projects/money/expense-list";
import { listPage } from "../../list-page";
import { deskExpenses } from "./list";

export const metadata = { title: "支出" };

export default listPage({ permission: "project.view", list: deskExpenses, load: listExpenses });
