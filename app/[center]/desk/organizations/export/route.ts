import { listOrganizations } from "@/lib/usecases/registry/organization-list";
import { listRoute } from "../../../list-route";
import { organizationList } from "../list";

export const GET = listRoute({
  permission: "organization.view",
  list: organizationList,
  load: listOrganizations,
});
