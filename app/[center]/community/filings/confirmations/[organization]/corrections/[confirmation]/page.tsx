import { correctPage } from "../../../../../../_parts/incubation/filing-pages";
import { correctOwnConfirmationAction } from "../../../../actions";

export const metadata = { title: "更正年度确认" };

export default correctPage({
  permission: "communityFiling.edit",
  scope: "place",
  list: "community/filings/confirmations",
  action: correctOwnConfirmationAction,
});
