import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { handIn } from "@/lib/usecases/review/mark";
import { confirmRanking, viewRanking } from "@/lib/usecases/review/ranking";
import { viewSheet } from "@/lib/usecases/review/review-day";
import { returnSheet } from "@/lib/usecases/review/sheet-return";
import { makeMark, makePerson, ownerClient, type Person } from "../../../support/factories";
import { nth, refusal, reviewWorld } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof reviewWorld>>;
let manager: Person;

beforeEach(async () => {
  world = await reviewWorld(owner, { applicants: 1, panelists: 2 });
  manager = await makePerson(owner, world.center, ["manager"], { name: "刘主任" });
});
afterAll(() => owner.$disconnect());

const reason = "专家来电：第一项误打";

function giveBack(place = 0, person = manager, of = world) {
  const input = { panelist: nth(of.seats, place).id, application: nth(of.applications, 0).id, reason };
  return world.act(person, "mark.return", (ctx) => returnSheet(ctx, input));
}

function sheet(place = 0) {
  const panelistId = nth(world.seats, place).id;
  return world.read((ctx) => ctx.db.mark.findFirst({ where: { panelistId } }));
}

describe("returnSheet", () => {
  it("makes a draft of it again with its points, tells the panelist why, and keeps on record what it said", async () => {
    await world.markAll([[[40, 45], null]]);
    const before = await sheet();
    expect(await giveBack()).toEqual({ name: "评审专家1", receipt: nth(world.applications, 0).receipt });
    expect(await sheet()).toMatchObject({
      status: "draft",
      lockedAt: null,
      points: world.points(40, 45),
      reason,
    });
    expect((await world.audit(before?.id ?? "")).at(-1)).toMatchObject({
      event: "return",
      fromState: "scored",
      toState: "draft",
      reason,
      actorName: "刘主任",
      details: { points: world.points(40, 45) },
    });
    const { person } = nth(world.seats, 0);
    const address = { call: world.call, receipt: nth(world.applications, 0).receipt };
    const seen = await world.act(person, "mark.view", async (ctx) => {
      ctx.audit.nothing("a look");
      return viewSheet(ctx, address);
    });
    expect(seen.mark).toMatchObject({ status: "draft", reason, version: (before?.version ?? 0) + 1 });

    const version = (before?.version ?? 0) + 1;
    const again = { application: nth(world.applications, 0).id, version, points: world.typed("30", "45") };
    await world.act(person, "mark.give", (ctx) => handIn(ctx, again));
    expect(await sheet()).toMatchObject({ status: "scored", points: world.points(30, 45), reason: null });
  });

  it("undoes a recusal and an absence as well", async () => {
    for (const status of ["recused", "absent"] as const) {
      await world.read((ctx) =>
        makeMark(ctx, nth(world.seats, status === "absent" ? 1 : 0), nth(world.applications, 0), {}, status),
      );
    }
    await giveBack(0);
    await giveBack(1);
    expect([(await sheet(0))?.status, (await sheet(1))?.status]).toEqual(["draft", "draft"]);
  });

  it("refuses what is no final sheet, and one's own", async () => {
    expect((await refusal(giveBack())).message).toContain("还没有打分");
    world = await reviewWorld(owner, { applicants: 1, panelists: 2, panelRoles: ["panelist", "manager"] });
    await world.markAll([[[40, 45], null]]);
    const { person } = nth(world.seats, 0);
    expect((await refusal(giveBack(0, person))).message).toContain("另一位管理者");
    expect(await sheet()).toMatchObject({ status: "scored" });
    await giveBack(0, nth(world.seats, 1).person);
  });

  it("ends with the confirmation, for the database too", async () => {
    await world.markAll([
      [
        [40, 45],
        [41, 44],
      ],
    ]);
    const { digest } = await world.read((ctx) => viewRanking(ctx, { call: world.call }));
    const confirmation = { call: world.call.id, digest: digest ?? "", admitted: [], reason: "" };
    await world.act(world.staff, "ranking.confirm", (ctx) => confirmRanking(ctx, confirmation));
    expect((await refusal(giveBack())).message).toContain("排名已经确认");
    const byHand = world.read((ctx) => ctx.db.mark.updateMany({ data: { status: "draft", lockedAt: null } }));
    await expect(byHand).rejects.toThrow();
  });

  it("knows no panelist of another center", async () => {
    const other = await reviewWorld(owner);
    await other.markAll([[[1, 1], null, null]]);
    expect((await refusal(giveBack(0, manager, other))).code).toBe("not_found");
  });
});
