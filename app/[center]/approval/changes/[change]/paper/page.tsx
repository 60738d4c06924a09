import { changePaperPage } from "../../../../_parts/projects/change-paper-page";

export const metadata = { title: "项目变更审批表" };

export default changePaperPage({
  permission: "approval.view",
  at: "approval/changes",
  list: { label: "审批", href: "approval" },
});
