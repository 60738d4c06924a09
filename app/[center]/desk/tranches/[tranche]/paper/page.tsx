import { tranchePaperPage } from "../../../../_parts/projects/tranche-paper-page";

export const metadata = { title: "拨付审批表" };

export default tranchePaperPage({ permission: "tranche.view", list: "desk/tranches", called: "拨付" });
