import { filingNoticePage } from "../../../../_parts/incubation/filing-pages";

export const metadata = { title: "备案通知书" };

export default filingNoticePage({
  permission: "ownRegistration.view",
  scope: "organization",
  back: () => ({ label: "登记备案", at: "portal/registration" }),
});
