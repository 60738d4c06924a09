import { listMessages } from "@/lib/usecases/center/message";
import { listRoute } from "../../../list-route";
import { messageList } from "../list";

export const GET = listRoute({ permission: "message.view", list: messageList, load: listMessages });
