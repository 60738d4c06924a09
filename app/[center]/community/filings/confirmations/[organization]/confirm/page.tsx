import { confirmPage } from "../../../../../_parts/incubation/filing-pages";
import { confirmOwnFilingAction } from "../../../actions";

export const metadata = { title: "年度确认" };

export default confirmPage({
  permission: "communityFiling.edit",
  scope: "place",
  list: "community/filings/confirmations",
  action: confirmOwnFilingAction,
});
