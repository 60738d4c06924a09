import { listOwnCalls } from "@/lib/usecases/community/volunteer/own-mobilization";
import { listRoute } from "../../../list-route";
import { ownCallList } from "../list";

export const GET = listRoute({
  permission: "ownMobilization.answer",
  scope: "organization",
  list: ownCallList,
  load: listOwnCalls,
});
