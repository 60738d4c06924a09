import { listRegistrations } from "@/lib/usecases/incubation/registration/case-list";
import { listPage } from "../../list-page";
import { registrationList } from "./list";

export const metadata = { title: "登记备案" };

export default listPage({
  permission: "registration.view",
  list: registrationList,
  load: listRegistrations,
  create: { permission: "registration.edit", label: "开始办理" },
});
