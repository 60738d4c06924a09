import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  getOwnPlacePage,
  getPublicCommunity,
  listPublicCommunities,
  saveOwnPlacePage,
  savePlacePage,
} from "@/lib/usecases/community/place-page";
import { orderWorld, plainPage } from "../../../support/community/orders";
import { ownerClient } from "../../../support/factories";
import { refusalOf } from "../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof orderWorld>>;

beforeAll(async () => {
  world = await orderWorld(owner);
});
afterAll(() => owner.$disconnect());

describe("the page of a community", () => {
  it("is written by its own workers or the desk, and public when they say so", async () => {
    const { asWorker, atDesk, look, staff, ofCommunity, community } = world;
    const page = { ...plainPage, introduction: "新介绍", hours: "周一至周五" };
    await asWorker((ctx) => saveOwnPlacePage(ctx, page));
    const own = await look(ofCommunity, { place: community.id }, getOwnPlacePage);
    expect(own.page).toMatchObject({ introduction: "新介绍", hours: "周一至周五" });
    const shown = () => look(staff, {}, (ctx) => getPublicCommunity(ctx, { community: community.id }));
    expect(await shown()).toMatchObject({ place: { name: "宝山花园社区" }, page: { ordersOpen: true } });
    expect((await shown()).kind.map(({ label }) => label)).toContain("家政维修");
    await atDesk((ctx) => savePlacePage(ctx, { ...page, shown: false, community: community.id }));
    expect(await refusalOf(shown())).toMatchObject({ code: "not_found" });
    const listed = await look(staff, {}, listPublicCommunities);
    expect(listed.map(({ place }) => place.name)).not.toContain("宝山花园社区");
  });

  it("is not overwritten by somebody who did not see what a colleague saved", async () => {
    const { asWorker, atDesk, look, ofCommunity, community } = world;
    const own = () => look(ofCommunity, { place: community.id }, getOwnPlacePage);
    const { edition } = await own();
    const first = { ...plainPage, introduction: "先保存的", community: community.id, edition };
    await atDesk((ctx) => savePlacePage(ctx, first));
    const late = asWorker((ctx) =>
      saveOwnPlacePage(ctx, { ...plainPage, introduction: "后保存的", edition }),
    );
    expect((await refusalOf(late)).message).toContain("为免覆盖");
    expect((await own()).page?.introduction).toBe("先保存的");
  });
});
