import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { recordAbsence } from "@/lib/usecases/review/absence";
import { makeMark, ownerClient } from "../../../support/factories";
import { nth, refusal, reviewWorld } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof reviewWorld>>;

beforeEach(async () => {
  world = await reviewWorld(owner);
});
afterAll(() => owner.$disconnect());

function absent(application: { id: string } | null, seat = nth(world.seats, 0)) {
  const input = { panelist: seat.id, application: application?.id ?? null, reason: "临时公务" };
  return world.act(world.staff, "absence.record", (ctx) => recordAbsence(ctx, input));
}

function sheets() {
  return world.read((ctx) => ctx.db.mark.findMany({ orderBy: { applicationId: "asc" } }));
}

describe("recordAbsence", () => {
  it("locks the sheet for one applicant and records why", async () => {
    expect(await absent(nth(world.applications, 1))).toEqual({ name: "评审专家1", count: 1 });
    const [mark, ...others] = await sheets();
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ status: "absent", reason: "临时公务", points: {} });
    const [entry] = await world.audit(mark?.id ?? "");
    expect(entry).toMatchObject({
      event: "recordAbsence",
      toState: "absent",
      reason: "临时公务",
      actorName: "王科员",
    });
  });

  it("overrides drafts, of which the record keeps the points, and leaves final sheets alone", async () => {
    const [one, two, three] = world.applications;
    const seat = nth(world.seats, 0);
    await world.read(async (ctx) => {
      await makeMark(ctx, seat, nth(world.applications, 0), world.points(40, 41), "scored");
      await makeMark(ctx, seat, nth(world.applications, 1), world.points(30, 31), "draft");
    });
    expect(await absent(null)).toEqual({ name: "评审专家1", count: 2 });
    const marks = new Map((await sheets()).map((mark) => [mark.applicationId, mark]));
    expect(marks.get(one?.id ?? "")?.status).toBe("scored");
    expect(marks.get(two?.id ?? "")).toMatchObject({ status: "absent", points: {}, version: 2 });
    expect(marks.get(three?.id ?? "")?.status).toBe("absent");
    const [entry] = await world.audit(marks.get(two?.id ?? "")?.id ?? "");
    expect(entry).toMatchObject({ fromState: "draft", details: { draft: world.points(30, 31) } });
  });

  it("refuses where nothing is owed", async () => {
    const application = nth(world.applications, 0);
    await world.markAll([[[40, 40]], [[40, 40]], [[40, 40]]]);
    expect((await refusal(absent(application))).message).toBe(
      `评审专家1对${application.receipt}的打分表是“已提交”，不能再登记缺席。`,
    );
    expect((await refusal(absent(null))).message).toContain("没有未提交的打分表");
  });

  it("refuses to whoever is the expert; a colleague records it", async () => {
    const expert = await reviewWorld(owner, { panelRoles: ["panelist", "staff"] });
    const { id, person } = nth(expert.seats, 0);
    const record = (by: typeof person) =>
      expert.act(by, "absence.record", (ctx) =>
        recordAbsence(ctx, { panelist: id, application: null, reason: "临时公务" }),
      );
    expect((await refusal(record(person))).message).toContain("不能登记自己缺席");
    expect(await expert.read((ctx) => ctx.db.mark.count())).toBe(0);
    expect(await record(expert.staff)).toMatchObject({ count: 3 });
  });

  it("refuses outside the review", async () => {
    const early = await reviewWorld(owner, { state: "closed" });
    const input = { panelist: nth(early.seats, 0).id, application: null, reason: "临时公务" };
    const attempt = early.act(early.staff, "absence.record", (ctx) => recordAbsence(ctx, input));
    expect((await refusal(attempt)).code).toBe("conflict");
  });

  it("panelists and applications of another center or batch are not there", async () => {
    const other = await reviewWorld(owner);
    expect((await refusal(absent(null, nth(other.seats, 0)))).code).toBe("not_found");
    expect((await refusal(absent(nth(other.applications, 0)))).code).toBe("not_found");
    const sister = await reviewWorld(owner, { center: world.center });
    expect((await refusal(absent(nth(sister.applications, 0)))).code).toBe("not_found");
    expect(await sheets()).toEqual([]);
  });
});
