import { filingNoticePage } from "../../../../_parts/incubation/filing-pages";

export const metadata = { title: "备案通知书" };

export default filingNoticePage({
  permission: "communityFiling.view",
  scope: "place",
  back: (id) => ({ label: "备案", at: `community/filings/${id}` }),
});
