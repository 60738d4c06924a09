import { listCalls } from "@/lib/usecases/oversight/call";
import { listRoute } from "../../../list-route";
import { callList } from "../list";

export const GET = listRoute({ permission: "call.view", list: callList, load: listCalls });
