import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addCommunityService,
  archiveCommunityService,
  communityServiceChoices,
  editCommunityService,
  getCommunityService,
  listCommunityServices,
  restoreCommunityService,
  servicesAt,
} from "@/lib/usecases/community/community-service";
import { orderWorld } from "../../../support/community/orders";
import { ownerClient } from "../../../support/factories";
import { refusalOf } from "../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof orderWorld>>;

beforeAll(async () => {
  world = await orderWorld(owner);
});
afterAll(() => owner.$disconnect());

const nobody = { placeId: null, organizationId: null, teamId: null, bodyId: null };
const plain = { ...nobody, name: "代办购电", field: "助老", description: "帮老人在手机上交电费" };

describe("the catalogue", () => {
  it("says who provides what and where, by words of the center, each once", async () => {
    const { atDesk, look, staff, team, community, grid, neighbour } = world;
    const { id } = await atDesk((ctx) =>
      addCommunityService(ctx, { ...plain, placeId: community.id, teamId: team.id }),
    );
    const at = async (place: string) =>
      (await look(staff, {}, (ctx) => servicesAt(ctx, place))).map(({ name, provider }) => [name, provider]);
    expect(await at(grid.id)).toEqual([["代办购电", "银龄互助队"]]);
    expect(await at(neighbour.id)).toEqual([]);
    const twin = atDesk((ctx) => addCommunityService(ctx, { ...plain, placeId: community.id }));
    expect(await refusalOf(twin)).toMatchObject({ fields: { name: expect.stringContaining("同名") } });
    const strange = atDesk((ctx) => addCommunityService(ctx, { ...plain, field: "算命" }));
    expect(await refusalOf(strange)).toMatchObject({ fields: { field: expect.stringContaining("算命") } });
    await atDesk((ctx) => editCommunityService(ctx, { ...plain, communityService: id }));
    expect(await at(neighbour.id)).toEqual([["代办购电", null]]);
    const { teamId } = await look(staff, {}, (ctx) => communityServiceChoices(ctx));
    expect(teamId).toEqual([{ value: team.id, label: team.name }]);
  });

  it("has a name once also when two enter it at once", async () => {
    const add = () => world.atDesk((ctx) => addCommunityService(ctx, { ...plain, name: "陪同就医" }));
    const both = await Promise.allSettled([add(), add()]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("takes out of use what is offered no more, and back", async () => {
    const { atDesk, look, staff, community } = world;
    const { id } = await atDesk((ctx) => addCommunityService(ctx, { ...plain, name: "理发" }));
    const one = { communityService: id, reason: "理发师走了" };
    await atDesk((ctx) => archiveCommunityService(ctx, one));
    const names = async () =>
      (await look(staff, {}, (ctx) => servicesAt(ctx, community.id))).map(({ name }) => name);
    expect(await names()).not.toContain("理发");
    const query = { state: "archived" as const, field: null, q: "", page: 1, size: 20 };
    expect((await look(staff, {}, (ctx) => listCommunityServices(ctx, query))).rows).toMatchObject([{ id }]);
    await atDesk((ctx) => restoreCommunityService(ctx, one));
    expect(await names()).toContain("理发");
    const seen = await look(staff, {}, (ctx) => getCommunityService(ctx, { communityService: id }));
    expect(seen.history.map(({ label }) => label)).toEqual(["恢复使用", "停用", "登记服务项目"]);
  });
});
