import { listRefunds } from "@/lib/usecases/projects/money/refund";
import { listPage } from "../../list-page";
import { refundList } from "./list";

export const metadata = { title: "追回" };

export default listPage({ permission: "project.view", list: refundList, load: listRefunds });
