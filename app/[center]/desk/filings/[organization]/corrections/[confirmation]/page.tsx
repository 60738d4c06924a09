import { correctPage } from "../../../../../_parts/incubation/filing-pages";
import { correctConfirmationAction } from "../../../actions";

export const metadata = { title: "更正年度确认" };

export default correctPage({
  permission: "filing.edit",
  list: "desk/filings",
  action: correctConfirmationAction,
});
