import { listRegistrations } from "@/lib/usecases/incubation/registration/case-list";
import { listRoute } from "../../../list-route";
import { registrationList } from "../list";

export const GET = listRoute({
  permission: "registration.view",
  list: registrationList,
  load: listRegistrations,
});
