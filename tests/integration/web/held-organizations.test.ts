import { afterAll, expect, it } from "vitest";
import { heldOrganizations } from "@/lib/web/held-organizations";
import { ownerClient } from "../../support/factories";
import { makeOrganization, makeRepresentative, portalWorld } from "../../support/portal-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

it("names the organizations of somebody who acts for several, and none of the others", async () => {
  const { center, person, organization } = await portalWorld(owner);
  const now = new Date();
  expect(await heldOrganizations({ center, actor: person.actor, now })).toEqual([]);
  const second = await makeOrganization(owner, center, "乙机构");
  await makeOrganization(owner, center, "别人的机构");
  const both = await makeRepresentative(owner, center, person, second);
  const names = (await heldOrganizations({ center, actor: both.actor, now })).map(({ name }) => name);
  expect(names.sort()).toEqual(["乙机构", organization.name].sort());
});
