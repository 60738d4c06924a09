import { listOwnCalls } from "@/lib/usecases/community/volunteer/own-mobilization";
import { listPage } from "../../list-page";
import { ownCallList } from "./list";

export const metadata = { title: "应急拉动" };

export default listPage({
  permission: "ownMobilization.answer",
  scope: "organization",
  list: ownCallList,
  load: listOwnCalls,
  lead: () => "演练和应急时通知到本组织队伍的；来不来由你们决定，结束之前可以更改。",
});
