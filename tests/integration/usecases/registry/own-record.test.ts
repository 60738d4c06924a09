import { afterAll, beforeAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { getOwnRecord, ownOrganization } from "@/lib/usecases/registry/own-record";
import { ownerClient, visitOf } from "../../../support/factories";
import { portalWorld } from "../../../support/portal-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof portalWorld>>;
let neighbour: Awaited<ReturnType<typeof portalWorld>>;

beforeAll(async () => {
  world = await portalWorld(owner);
  neighbour = await portalWorld(owner, { center: world.center, name: "隔壁机构" });
});
afterAll(() => owner.$disconnect());

const visit = () => visitOf(world.center, world.person, "portal.view", "2022-02-01", world.scope);

it("shows the facts, the terms and the agreements of the organization itself", async () => {
  const { center, organization } = world;
  const own = { centerId: center.id, organizationId: organization.id };
  await owner.agreement.create({ data: { ...own, number: "甲-1", expiresOn: new Date("2022-03-01") } });
  const record = await inCenter(visit(), getOwnRecord);
  expect(record.organization.name).toBe(organization.name);
  expect(record.incubatees).toMatchObject([{ state: "incubating", startedOn: "2022-01-10", endsOn: null }]);
  expect(record.agreements).toMatchObject([{ number: "甲-1", expiresOn: "2022-03-01" }]);
});

it("knows no other organization, whichever an address names", async () => {
  expect(await inCenter(visit(), (ctx) => ownOrganization(ctx))).toEqual(world.organization);
  const other = { organization: neighbour.organization.id };
  await expect(inCenter(visit(), (ctx) => ownOrganization(ctx, other))).rejects.toThrow("没有");
});
