import { afterAll, beforeAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { getOwnToday } from "@/lib/usecases/oversight/own-today";
import { ownerClient, visitOf } from "../../../support/factories";
import { makeBooking, makeExchange, makeExchangeRules, makeVenues } from "../../../support/incubation/space";
import { portalWorld } from "../../../support/portal-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof portalWorld>>;
let neighbour: Awaited<ReturnType<typeof portalWorld>>;

beforeAll(async () => {
  world = await portalWorld(owner);
  neighbour = await portalWorld(owner, { center: world.center, name: "隔壁机构" });
});
afterAll(() => owner.$disconnect());

const home = ({ center, person, scope }: typeof world) =>
  inCenter(visitOf(center, person, "portal.view", "2022-02-01", scope), getOwnToday);

it("names the organization and, without anything that waits, no task", async () => {
  expect(await home(world)).toEqual({
    organization: { ...world.organization, housed: true, executes: false },
    tasks: [],
  });
});

it("lists what is overdue, what is to be done at once, then by day, and nothing of another organization", async () => {
  const { center, organization, incubatee } = world;
  const own = { centerId: center.id, organizationId: organization.id };
  await owner.incubatee.updateMany({
    where: { id: incubatee.id },
    data: { endsOn: new Date("2023-01-09") },
  });
  await owner.agreement.create({ data: { ...own, number: "甲-1" } });
  await owner.agreement.create({ data: { ...own, number: "甲-2", expiresOn: new Date("2022-03-01") } });
  await owner.agreement.create({ data: { ...own, number: "甲-3", state: "voided" } });
  await owner.agreement.create({ data: { ...own, number: "甲-4", expiresOn: new Date("2022-01-31") } });
  await inCenter(visitOf(center, world.staff, "booking.edit", "2022-02-01"), async (ctx) => {
    const { room } = await makeVenues(ctx);
    const at = { venueId: room.id, organizationId: organization.id };
    await makeBooking(ctx, { ...at, at: "2022-02-10T01:00:00Z" });
    await makeBooking(ctx, { ...at, at: "2022-06-10T01:00:00Z" });
    const { given } = await makeExchangeRules(ctx);
    const line = { organizationId: organization.id, ruleId: given, direction: "given" as const, credit: 4 };
    await makeExchange(ctx, { ...line, on: "2022-01-20", state: "proposed" });
  });
  expect((await home(world)).tasks.map(({ words, due }) => [words, due])).toEqual([
    ["签订协议 甲-4", "2022-01-31"],
    ["签订协议 甲-1", null],
    ["确认服务交换：会议室使用", null],
    ["预约了201会议室", "2022-02-10"],
    ["签订协议 甲-2", "2022-03-01"],
    ["孵化期满", "2023-01-09"],
  ]);
  expect((await home(neighbour)).tasks).toEqual([]);
});
