import { listRefunds } from "@/lib/usecases/projects/money/refund";
import { listRoute } from "../../../list-route";
import { refundList } from "../list";

export const GET = listRoute({ permission: "project.view", list: refundList, load: listRefunds });
