import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { composePanel, viewPanel } from "@/lib/usecases/review/panel";
import { makeApplication, makeMark, ownerClient } from "../../../support/factories";
import { nth, refusal, reviewWorld } from "../../../support/review-world";
import { statementsOf } from "../../../support/statements";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof reviewWorld>>;

beforeEach(async () => {
  world = await reviewWorld(owner, { state: "closed" });
});
afterAll(() => owner.$disconnect());

function view() {
  return world.read((ctx) => viewPanel(ctx, { call: world.call }));
}

function compose(experts: string[], call = world.call.id, edition?: string) {
  return world.act(world.staff, "panel.compose", (ctx) => composePanel(ctx, { call, experts, edition }));
}

async function expertIds(): Promise<string[]> {
  return (await view()).experts.map(({ id }) => id);
}

describe("composePanel", () => {
  it("seats the experts in the order given and replaces the former panel", async () => {
    const [one, two, three] = await expertIds();
    await compose([three ?? "", one ?? ""]);
    expect((await view()).members.map(({ name }) => name)).toEqual(["评审专家3", "评审专家1"]);
    await compose([two ?? ""]);
    expect((await view()).members.map(({ name }) => name)).toEqual(["评审专家2"]);
    const entry = (await world.audit(world.call.id)).at(-1);
    expect(entry).toMatchObject({
      event: "composePanel",
      details: { panel: ["评审专家2"] },
      actorName: "王科员",
    });
  });

  it("refuses from a page that another clerk's panel has made stale, and keeps that panel", async () => {
    const [one, two] = await expertIds();
    const { edition } = (await view()).call;
    await compose([one ?? ""], world.call.id, edition);
    await compose([one ?? ""], world.call.id, edition); // the first answer was lost on the way
    const late = await refusal(compose([two ?? ""], world.call.id, edition));
    expect(late.message).toMatch(/^您打开本页之后，王科员于.+办理了“组建评审组”/);
    expect((await view()).members.map(({ name }) => name)).toEqual(["评审专家1"]);
    await compose([two ?? ""], world.call.id, (await view()).call.edition);
  });

  it("refuses an empty panel", async () => {
    expect((await refusal(compose([]))).fields).toEqual({ experts: "请至少勾选一名评审专家" });
    expect((await view()).members).toHaveLength(3);
  });

  it("refuses once somebody has begun to mark, be it only a draft", async () => {
    const ids = await expertIds();
    await world.read((ctx) =>
      makeMark(ctx, nth(world.seats, 0), nth(world.applications, 0), world.points(1, 1), "draft"),
    );
    expect((await refusal(compose(ids.slice(0, 1)))).message).toContain("已有评审专家打分");
    expect((await view()).whyNotCompose).toContain("已有评审专家打分");
  });

  it("is possible in review as long as nobody has marked, and neither before the call nor after the review", async () => {
    const reviewing = await reviewWorld(owner);
    const inReview = await reviewing.read((ctx) => viewPanel(ctx, { call: reviewing.call }));
    expect(inReview.whyNotCompose).toBeNull();
    const ids = await expertIds();
    for (const state of ["preparing", "noticing"] as const) {
      await world.read((ctx) => ctx.db.call.updateMany({ where: { id: world.call.id }, data: { state } }));
      expect((await refusal(compose(ids))).code).toBe("conflict");
    }
  });

  it("neither an expert nor a batch of another center is there", async () => {
    const other = await reviewWorld(owner, { state: "closed" });
    const theirs = await other.read((ctx) => viewPanel(ctx, { call: other.call }));
    const ids = await expertIds();
    const foreign = theirs.experts.map(({ id }) => id);
    expect((await refusal(compose([...ids, ...foreign.slice(0, 1)]))).code).toBe("not_found");
    expect((await refusal(compose(ids, other.call.id))).code).toBe("not_found");
    expect(foreign.some((id) => ids.includes(id))).toBe(false);
  });
});

describe("viewPanel", () => {
  it("counts who has marked what, in at most 8 statements", async () => {
    const running = await reviewWorld(owner);
    const application = nth(running.applications, 0);
    await running.read(async (ctx) => {
      await makeMark(ctx, nth(running.seats, 0), application, running.points(1, 1));
      await makeMark(ctx, nth(running.seats, 1), application, {}, "recused");
      await makeApplication(ctx, running.call, { state: "refused" });
    });
    let statements: string[] = [];
    const panel = await running.read(async (ctx) => {
      let seen: Awaited<ReturnType<typeof viewPanel>> | undefined;
      statements = await statementsOf(async () => {
        seen = await viewPanel(ctx, { call: running.call });
      });
      return seen;
    });
    expect(statements.length).toBeLessThanOrEqual(8);
    expect(panel?.applicants).toHaveLength(3);
    expect([...(panel?.sheets.values() ?? [])].map(({ status }) => status).sort()).toEqual([
      "recused",
      "scored",
    ]);
  });

  it("shows the batch as closed once its window has run out, before any act has closed it", async () => {
    await world.read((ctx) =>
      ctx.db.call.updateMany({ where: { id: world.call.id }, data: { state: "recruiting" } }),
    );
    expect((await view()).call.state).toBe("closed");
  });

  it("offers nobody archived, but keeps whoever sits on the panel", async () => {
    await world.read((ctx) => ctx.db.person.updateMany({ data: { archivedAt: ctx.now } }));
    expect((await view()).members).toHaveLength(3);
    await world.read((ctx) => ctx.db.panelist.deleteMany({ where: { position: 2 } }));
    expect((await view()).experts.map(({ name }) => name)).toEqual(["评审专家1", "评审专家2"]);
  });

  it("says why the review cannot start yet", async () => {
    expect((await view()).whyNotStart).toBeNull();
    await world.read((ctx) => makeApplication(ctx, world.call, { state: "submitted" }));
    expect((await view()).whyNotStart).toContain("还有1份申请没有初审");
  });

  it("a batch of another center is not there", async () => {
    const other = await reviewWorld(owner);
    const attempt = world.read((ctx) => viewPanel(ctx, { call: other.call }));
    expect((await refusal(attempt)).code).toBe("not_found");
  });
});
