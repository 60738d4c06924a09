import { endPage } from "../../../../../_parts/incubation/filing-pages";
import { endOwnFilingAction } from "../../../actions";

export const metadata = { title: "注销备案" };

export default endPage({
  permission: "communityFiling.edit",
  scope: "place",
  list: "community/filings/confirmations",
  action: endOwnFilingAction,
});
