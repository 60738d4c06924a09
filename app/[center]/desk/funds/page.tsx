import { listFunds } from "@/lib/usecases/projects/money/fund";
import { listPage } from "../../list-page";
import { fundList } from "./list";

export const metadata = { title: "资金" };

export default listPage({
  permission: "fund.view",
  list: fundList,
  load: listFunds,
  create: { permission: "fund.edit", label: "登记资金" },
});
