import { afterAll, expect, it } from "vitest";
import { heldNames } from "@/lib/web/held-names";
import { ownerClient } from "../../support/factories";
import { makeOrganization, makeRepresentative, portalWorld } from "../../support/portal-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

it("names the organizations of somebody who acts for several, and none of the others", async () => {
  const { center, person, organization } = await portalWorld(owner);
  const now = new Date();
  expect(await heldNames({ center, actor: person.actor, now }, "organization")).toEqual([]);
  const second = await makeOrganization(owner, center, "乙机构");
  await makeOrganization(owner, center, "别人的机构");
  const both = await makeRepresentative(owner, center, person, second);
  const names = (await heldNames({ center, actor: both.actor, now }, "organization")).map(({ name }) => name);
  expect(names.sort()).toEqual(["乙机构", organization.name].sort());
});
