import { listOrganizations } from "@/lib/usecases/registry/organization-list";
import { listPage } from "../../list-page";
import { organizationList } from "./list";

export const metadata = { title: "社会组织" };

export default listPage({
  permission: "organization.view",
  list: organizationList,
  load: listOrganizations,
  lead: () => "本中心的社会组织台账：申请过、孵化过和摸底登记的组织",
  create: { permission: "organization.edit", label: "补录组织" },
});
