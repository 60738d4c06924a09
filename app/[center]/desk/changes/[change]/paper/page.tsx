import { changePaperPage } from "../../../../_parts/projects/change-paper-page";

export const metadata = { title: "项目变更审批表" };

export default changePaperPage({
  permission: "project.view",
  at: "desk/changes",
  list: { label: "项目变更", href: "desk/changes" },
});
