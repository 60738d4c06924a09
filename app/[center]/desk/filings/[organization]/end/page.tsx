import { endPage } from "../../../../_parts/incubation/filing-pages";
import { endFilingAction } from "../../actions";

export const metadata = { title: "注销备案" };

export default endPage({
  permission: "filing.edit",
  list: "desk/filings",
  action: endFilingAction,
});
