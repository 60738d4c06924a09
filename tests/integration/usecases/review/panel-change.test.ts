import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { PanelMove } from "@/lib/domain/review/panel";
import { viewPanel } from "@/lib/usecases/review/panel";
import { movePanelist, seatNewExpert } from "@/lib/usecases/review/panel-change";
import { makeMark, ownerClient } from "../../../support/factories";
import { nth, refusal, reviewWorld } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof reviewWorld>>;

beforeEach(async () => {
  world = await reviewWorld(owner, { state: "closed" });
});
afterAll(() => owner.$disconnect());

function view(of = world) {
  return of.read((ctx) => viewPanel(ctx, { call: of.call }));
}

async function names(): Promise<string[]> {
  return (await view()).members.map(({ name }) => name.replace("评审专家", ""));
}

async function expert(name: string): Promise<string> {
  const found = (await view()).experts.find((one) => one.name === name);
  return found?.id ?? "";
}

async function move(name: string, how: PanelMove) {
  const id = await expert(name);
  return world.act(world.staff, "panel.compose", (ctx) =>
    movePanelist(ctx, { call: world.call.id, expert: id, move: how }),
  );
}

function seatNew(name: string, title = "会计师", namesake = false) {
  return world.act(world.staff, "panel.compose", (ctx) =>
    seatNewExpert(ctx, { call: world.call.id, name, title, namesake }),
  );
}

describe("movePanelist", () => {
  it("moves by one place, takes off and seats again, and records the panel each time", async () => {
    await move("评审专家3", "up");
    expect(await names()).toEqual(["1", "3", "2"]);
    await move("评审专家1", "unseat");
    expect(await names()).toEqual(["3", "2"]);
    await move("评审专家1", "seat");
    expect(await names()).toEqual(["3", "2", "1"]);
    expect((await world.audit(world.call.id)).at(-1)).toMatchObject({
      event: "composePanel",
      details: { panel: ["评审专家3", "评审专家2", "评审专家1"] },
      actorName: "王科员",
    });
  });

  it("seats nobody twice, and a move that leads nowhere leaves no record", async () => {
    const before = (await world.audit(world.call.id)).length;
    await move("评审专家2", "seat");
    await move("评审专家1", "up");
    expect(await names()).toEqual(["1", "2", "3"]);
    expect(await world.audit(world.call.id)).toHaveLength(before);
  });

  it("of two clerks at once neither overwrites the other", async () => {
    await Promise.all([move("评审专家1", "unseat"), move("评审专家3", "up")]);
    expect(await names()).toEqual(["3", "2"]);
  });

  it("keeps the last one: a review without a panel would rank nobody", async () => {
    await move("评审专家1", "unseat");
    await move("评审专家2", "unseat");
    expect((await refusal(move("评审专家3", "unseat"))).message).toContain("至少要有一名评审专家");
    expect(await names()).toEqual(["3"]);
  });

  it("seats nobody archived, and lets whoever sits there be moved", async () => {
    const one = await expert("评审专家1");
    await move("评审专家1", "unseat");
    await world.read((ctx) => ctx.db.person.updateMany({ data: { archivedAt: ctx.now } }));
    const seat = world.act(world.staff, "panel.compose", (ctx) =>
      movePanelist(ctx, { call: world.call.id, expert: one, move: "seat" }),
    );
    expect((await refusal(seat)).message).toContain("评审专家1已归档");
    await move("评审专家3", "up");
    expect(await names()).toEqual(["3", "2"]);
  });

  it("refuses once somebody has begun to mark, be it only a draft", async () => {
    await world.read((ctx) =>
      makeMark(ctx, nth(world.seats, 0), nth(world.applications, 0), world.points(1, 1), "draft"),
    );
    expect((await refusal(move("评审专家1", "down"))).message).toContain("已有评审专家打分");
    expect((await refusal(seatNew("赵敏"))).message).toContain("已有评审专家打分");
    expect((await view()).whyNotCompose).toContain("已有评审专家打分");
  });

  it("neither an expert nor a batch of another center is there", async () => {
    const other = await reviewWorld(owner, { state: "closed" });
    const theirs = nth((await view(other)).experts, 0).id;
    const ours = await expert("评审专家1");
    for (const [call, id] of [
      [world.call.id, theirs],
      [other.call.id, ours],
    ] as const) {
      const attempt = world.act(world.staff, "panel.compose", (ctx) =>
        movePanelist(ctx, { call, expert: id, move: "seat" }),
      );
      expect((await refusal(attempt)).code).toBe("not_found");
    }
  });
});

describe("seatNewExpert", () => {
  it("enters somebody new in the 专家库 and seats them last, also when two clerks do it at once", async () => {
    const both = await Promise.allSettled([seatNew("赵敏"), seatNew("赵敏")]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await names()).toEqual(["1", "2", "3", "赵敏"]);
    expect((await refusal(seatNew("赵　敏", "另一种写法"))).fields.name).toContain(
      "赵敏（会计师）已在评审组中",
    );
  });

  it("seats whoever is in the 专家库 already, under the title on record", async () => {
    await move("评审专家2", "unseat");
    const { experts } = await view();
    expect(await seatNew("评审专家2", "教授")).toMatchObject({ name: "评审专家2" });
    expect(await names()).toEqual(["1", "3", "2"]);
    expect((await view()).experts).toHaveLength(experts.length);
  });

  it("enters a namesake who is said to be one", async () => {
    expect(await seatNew("评审专家1", "审计师", true)).toEqual({ name: "评审专家1", title: "审计师" });
    expect(await names()).toEqual(["1", "2", "3", "1"]);
  });
});
