import { tranchePaperPage } from "../../../_parts/projects/tranche-paper-page";

export const metadata = { title: "拨付审批表" };

export default tranchePaperPage({ permission: "approval.view", list: "approval", called: "审批" });
