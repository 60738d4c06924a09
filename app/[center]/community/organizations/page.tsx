import { ownOrganizationList } from "@/app/[center]/desk/organizations/list";
import { openCensuses } from "@/lib/usecases/registry/census/confirmation";
import { listOrganizations } from "@/lib/usecases/registry/organization-list";
import { listPage } from "../../list-page";
import { OpenCensuses } from "./open-censuses";

export const metadata = { title: "社会组织" };

export default listPage({
  permission: "communityOrganization.view",
  scope: "place",
  list: ownOrganizationList,
  load: async (ctx, query) => ({
    ...(await listOrganizations(ctx, query)),
    censuses: await openCensuses(ctx),
  }),
  lead: ({ center: { slug } }) => (
    <>
      本社区和下级地点的社会组织；有缺的请增加，有错的打开更正。
      <a className="link" href={`/${slug}/community/organizations/coverage`}>
        社区覆盖
      </a>
    </>
  ),
  above: ({ center: { slug }, data: { censuses }, today }) => (
    <OpenCensuses slug={slug} censuses={censuses} today={today} />
  ),
  create: { permission: "communityOrganization.edit", label: "增加组织" },
});
