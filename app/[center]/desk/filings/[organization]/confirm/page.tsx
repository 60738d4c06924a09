import { confirmPage } from "../../../../_parts/incubation/filing-pages";
import { confirmFilingAction } from "../../actions";

export const metadata = { title: "年度确认" };

export default confirmPage({
  permission: "filing.edit",
  list: "desk/filings",
  action: confirmFilingAction,
});
