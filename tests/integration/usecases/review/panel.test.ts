import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { viewPanel } from "@/lib/usecases/review/panel";
import { makeApplication, makeMark, ownerClient } from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";
import { nth, refusal, reviewWorld } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof reviewWorld>>;

beforeEach(async () => {
  world = await reviewWorld(owner, { state: "closed" });
});
afterAll(() => owner.$disconnect());

function view() {
  return world.read((ctx) => viewPanel(ctx, { call: world.call }));
}

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

  it("knows which of them looks at it", async () => {
    const { person } = nth(world.seats, 1);
    await world.read(async (ctx) => {
      const panel = await viewPanel({ ...ctx, actor: person.actor }, { call: world.call });
      expect(panel.members.map(({ own }) => own)).toEqual([false, true, false]);
    });
    expect((await view()).members.some(({ own }) => own)).toBe(false);
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
