import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handIn, recuse, saveMark, type TypedSheet } from "@/lib/usecases/review/mark";
import { makeApplication, makePerson, ownerClient, type Person } from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";
import { nth, refusal, reviewWorld } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
type World = Awaited<ReturnType<typeof reviewWorld>>;
let world: World;

beforeAll(async () => {
  world = await reviewWorld(owner, { applicants: 14, step: 0.5 });
});
afterAll(() => owner.$disconnect());

let used = 0;
/** An application nobody has marked yet. */
function fresh(): { id: string; receipt: string } {
  used += 1;
  return nth(world.applications, used - 1);
}

function judge(place = 0): Person {
  return nth(world.seats, place).person;
}

function sheet(application: { id: string }, one: string, two: string, version = 0): TypedSheet {
  return { application: application.id, version, points: world.typed(one, two) };
}

function save(input: TypedSheet, person = judge()) {
  return world.act(person, "mark.give", (ctx) => saveMark(ctx, input));
}

function submit(input: TypedSheet, person = judge(), on?: Date) {
  return world.act(person, "mark.give", (ctx) => handIn(ctx, input), on);
}

function stepAside(application: { id: string }, person = judge()) {
  const input = { application: application.id, reason: "本人曾任该组织理事" };
  return world.act(person, "mark.give", (ctx) => recuse(ctx, input));
}

function stored(application: { id: string }, place = 0) {
  const panelistId = nth(world.seats, place).id;
  return world.read((ctx) => ctx.db.mark.findFirst({ where: { panelistId, applicationId: application.id } }));
}

describe("saveMark", () => {
  it("keeps half a sheet, then the rest of it", async () => {
    const application = fresh();
    expect(await save(sheet(application, "42", ""))).toMatchObject({ version: 1 });
    expect(await stored(application)).toMatchObject({ status: "draft", lockedAt: null, version: 1 });
    expect(await save(sheet(application, " ４２。５ ", "40分", 1))).toMatchObject({ version: 2 });
    expect(await stored(application)).toMatchObject({ points: world.points(42.5, 40), version: 2 });
  });

  it("takes back points that were emptied", async () => {
    const application = fresh();
    await save(sheet(application, "42", "40"));
    await save(sheet(application, "", "40", 1));
    expect(Object.values((await stored(application))?.points ?? {})).toEqual([40]);
  });

  it("says beside each field what is wrong, saves the others, and leaves what was saved in its place", async () => {
    const application = fresh();
    const [first, second] = world.criteria.map(({ id }) => id);
    const one = await save(sheet(application, "42", "40.25"));
    expect(one).toMatchObject({
      version: 1,
      wrong: { [`points.${second}`]: "本项每 0.5 分一档，请填 40 或 40.5" },
    });
    expect((await stored(application))?.points).toEqual({ [first ?? ""]: 42 });
    const two = await save(sheet(application, "50.5", "40", 1));
    expect(two).toMatchObject({ version: 2, wrong: { [`points.${first}`]: "本项满分 50 分，不能超过" } });
    expect(await stored(application)).toMatchObject({ points: world.points(42, 40), version: 2 });
  });

  it("takes 4 statements besides those of every act", async () => {
    const application = fresh();
    const sent = [
      await statementsOf(() => save(sheet(application, "42", ""))),
      await statementsOf(() => save(sheet(application, "42", "40", 1))),
    ];
    expect(sent.map(({ length }) => length)).toEqual([4, 4]);
  });

  it("refuses a criterion of another batch", async () => {
    const input = { ...sheet(fresh(), "1", "2"), points: { [crypto.randomUUID()]: "3" } };
    expect((await refusal(save(input))).message).toContain("评分指标与本页不一致");
  });

  it("lets no stale page overwrite what a second device saved", async () => {
    const application = fresh();
    await save(sheet(application, "42", "40"));
    await save(sheet(application, "43", "40", 1));
    const error = await refusal(save(sheet(application, "10", "10", 1)));
    expect(error.code).toBe("conflict");
    expect(error.message).toContain("另一个页面或设备");
    expect(await stored(application)).toMatchObject({ points: world.points(43, 40), version: 2 });
  });

  it("of two saves at once that began with the same sheet exactly one succeeds", async () => {
    const application = fresh();
    await save(sheet(application, "1", "1"));
    const both = await Promise.allSettled([
      save(sheet(application, "20", "20", 1)),
      save(sheet(application, "30", "30", 1)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await stored(application)).toMatchObject({ version: 2 });
  });

  it("answers kindly when the same save arrives again because its answer was lost", async () => {
    const application = fresh();
    await save(sheet(application, "42", "40"));
    expect(await save(sheet(application, "42", "40"))).toMatchObject({ version: 1 });
    expect(await stored(application)).toMatchObject({ version: 1 });
  });
});

describe("handIn", () => {
  it("locks the sheet, also in the database, and records who did it", async () => {
    const application = fresh();
    await save(sheet(application, "42", ""));
    expect(await submit(sheet(application, "42.5", "40", 1))).toMatchObject({ total: "82.5" });
    const mark = await stored(application);
    expect(mark).toMatchObject({ status: "scored", points: world.points(42.5, 40) });
    expect(mark?.lockedAt).not.toBeNull();

    const late = sheet(application, "1", "1", 2);
    for (const attempt of [save, submit]) {
      expect((await refusal(attempt(late))).message).toBe("这张打分表已于12:00提交评分，不能再修改。");
    }
    expect((await refusal(stepAside(application))).code).toBe("conflict");
    const byHand = world.read((ctx) =>
      ctx.db.mark.updateMany({ where: { id: mark?.id ?? "" }, data: { points: {} } }),
    );
    await expect(byHand).rejects.toThrow();

    const entries = await world.audit(mark?.id ?? "");
    expect(entries.map(({ event, fromState, toState }) => [event, fromState, toState])).toEqual([
      ["handIn", "draft", "scored"], // and nothing of the drafts before it
    ]);
    expect(nth(entries, 0)).toMatchObject({ actorName: "评审专家1", permission: "mark.give" });
  });

  it("needs every criterion, each right: until then it keeps a draft and says what is left", async () => {
    const application = fresh();
    expect(await submit(sheet(application, "42", ""))).toMatchObject({ version: 1, wrong: {} });
    const again = await submit(sheet(application, "43", "40.25", 1));
    expect(again).toMatchObject({ version: 2, missing: {} });
    expect("wrong" in again && Object.values(again.wrong)).toEqual(["本项每 0.5 分一档，请填 40 或 40.5"]);
    expect(await stored(application)).toMatchObject({ status: "draft", version: 2 });
  });

  it("a double click hands in once and both clicks are answered alike", async () => {
    const application = fresh();
    const input = sheet(application, "42", "40");
    const answers = await Promise.all([submit(input), submit(input)]);
    expect(answers).toMatchObject([{ total: "82" }, { total: "82" }]);
    expect(await stored(application)).toMatchObject({ status: "scored", version: 1 });
  });

  it("a stale page cannot hand in over newer points", async () => {
    const application = nth(world.applications, 0);
    await save(sheet(application, "42", "40"), judge(1));
    await save(sheet(application, "45", "40", 1), judge(1));
    expect((await refusal(submit(sheet(application, "42", "40", 1), judge(1)))).code).toBe("conflict");
  });
});

describe("recuse", () => {
  it("binds, with its reason, and clears a draft that the record keeps", async () => {
    const application = fresh();
    await save(sheet(application, "42", ""));
    await stepAside(application);
    const mark = await stored(application);
    expect(mark).toMatchObject({ status: "recused", points: {}, reason: "本人曾任该组织理事" });
    const last = (await world.audit(mark?.id ?? "")).at(-1);
    expect(last).toMatchObject({
      event: "recuse",
      toState: "recused",
      reason: "本人曾任该组织理事",
      details: { points: { [nth(world.criteria, 0).id]: 42 } },
    });

    await stepAside(application);
    expect((await refusal(save(sheet(application, "1", "1", 2)))).message).toContain("回避");
  });
});

describe("who may mark what", () => {
  it("nobody outside the panel, whatever role they hold", async () => {
    const application = nth(world.applications, 0);
    const outsider = await makePerson(owner, world.center, ["panelist"]);
    const error = await refusal(save(sheet(application, "1", "1"), outsider));
    expect(error.code).toBe("forbidden");
    expect((await refusal(stepAside(application, outsider))).code).toBe("forbidden");
    expect((await refusal(submit(sheet(application, "1", "1"), outsider))).code).toBe("forbidden");
  });

  it("an application of another center looks as if it were not there", async () => {
    const other = await reviewWorld(owner);
    const theirs = nth(other.applications, 0);
    for (const attempt of [save, submit]) {
      expect((await refusal(attempt(sheet(theirs, "1", "1")))).code).toBe("not_found");
    }
    expect((await refusal(stepAside(theirs))).code).toBe("not_found");
    // The owner still gets in.
    const insider = nth(other.seats, 0).person;
    const input = { application: theirs.id, version: 0, points: other.typed("1", "1") };
    await other.act(insider, "mark.give", (ctx) => saveMark(ctx, input));
  });

  it("a panelist of another batch of the center is no panelist here", async () => {
    const sister = await reviewWorld(owner, { center: world.center });
    const stranger = nth(sister.seats, 0).person;
    expect((await refusal(save(sheet(nth(world.applications, 0), "1", "1"), stranger))).code).toBe(
      "forbidden",
    );
  });

  it("nothing before the review starts, and nothing that did not pass the check", async () => {
    const early = await reviewWorld(owner, { state: "closed" });
    const input = { application: nth(early.applications, 0).id, version: 0, points: early.typed("1", "1") };
    const attempt = early.act(nth(early.seats, 0).person, "mark.give", (ctx) => saveMark(ctx, input));
    expect((await refusal(attempt)).message).toContain("不在评审中");

    const refused = await world.read((ctx) => makeApplication(ctx, world.call, { state: "refused" }));
    expect((await refusal(save(sheet(refused, "1", "1")))).message).toContain("不在评审范围");
  });
});
