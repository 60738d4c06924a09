import { confirmPage } from "../../../../filing-pages";
import { confirmFilingAction } from "../../actions";

export const metadata = { title: "年度确认" };

export default confirmPage({
  permission: "filing.edit",
  list: "desk/filings",
  action: confirmFilingAction,
});
