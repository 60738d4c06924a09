import { listBars } from "@/lib/usecases/recruitment/bar/bar";
import { listRoute } from "../../../list-route";
import { barList } from "../list";

export const GET = listRoute({ permission: "bar.view", list: barList, load: listBars });
