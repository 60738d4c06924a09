import { afterAll, beforeAll, expect, test } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { listPublicNews } from "@/lib/usecases/center/news";
import { getDashboard } from "@/lib/usecases/oversight/dashboard";
import { listReviews } from "@/lib/usecases/oversight/reviews";
import { currentCalls } from "@/lib/usecases/recruitment/site";
import { makeDemoWorld } from "@/prisma/demo/world";
import { noonOf, ownerClient } from "../../support/factories";

// The demo world is what a newcomer sees first, and the published figures must come out of its records.

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
const today = "2026-11-22";
let centers: Center[];

beforeAll(async () => {
  await makeDemoWorld(owner, civilDate(today));
  centers = await owner.center.findMany({ orderBy: { slug: "asc" } });
}, 180_000);
afterAll(() => owner.$disconnect());

function look<T>(slug: string, run: (ctx: Context) => Promise<T>): Promise<T> {
  const center = centers.find((each) => each.slug === slug);
  if (!center) throw new Error(`no ${slug}`);
  return inCenter({ center, actor: visitor, permission: "site.view", now: noonOf(today), scope: {} }, run);
}

test("Pingcheng's third batch counts 40 applied, 34 passed, 30 admitted, 30 signed, and 78 with the 48 before", async () => {
  const { batches } = await look("pingcheng", (ctx) => getDashboard(ctx, { cohort: 3 }));
  expect(batches.find(({ number }) => number === 3)).toMatchObject({
    applied: 40,
    passed: 34,
    admitted: 30,
    signed: 30,
  });
  const incubatees = await look("pingcheng", (ctx) =>
    ctx.db.incubatee.groupBy({ by: ["startedOn"], _count: true, orderBy: { startedOn: "asc" } }),
  );
  expect(incubatees.map(({ _count }) => _count)).toEqual([24, 24, 30]);
});

test("the running batch waits for a handful of marks", async () => {
  const reviews = await look("pingcheng", (ctx) => listReviews(ctx));
  const running = await look("pingcheng", (ctx) => ctx.db.call.findFirstOrThrow({ where: { number: 4 } }));
  expect(running.state).toBe("reviewing");
  expect(reviews.map(({ number }) => number)).toContain(4);
  const [pairs, locked] = await look("pingcheng", async (ctx) => [
    (await ctx.db.application.count({ where: { callId: running.id, state: "passed" } })) * 7,
    await ctx.db.mark.count({ where: { application: { callId: running.id }, status: { not: "draft" } } }),
  ]);
  expect(pairs - locked).toBe(5);
});

test("Pingcheng has told of itself lately", async () => {
  const news = await look("pingcheng", (ctx) => listPublicNews(ctx, { page: 1, size: 5 }));
  expect(news.rows.map(({ kind }) => kind)).toEqual(["announcement", "activity", "portrait"]);
});

test("Pingcheng's lists of places, bodies and activities show something, and one activity waits", async () => {
  const counts = await look("pingcheng", async (ctx) => [
    await ctx.db.place.count(),
    await ctx.db.body.count(),
    await ctx.db.activity.count({ where: { state: "confirmed" } }),
    await ctx.db.activity.count({ where: { state: "reported" } }),
  ]);
  expect(counts).toEqual([7, 4, 2, 1]);
});

test("the other four centers each have one open call", async () => {
  expect(centers.map(({ slug }) => slug)).toEqual(["gujiao", "pingcheng", "suzhou", "taiyuan", "xingxian"]);
  for (const slug of ["gujiao", "suzhou", "taiyuan", "xingxian"]) {
    const calls = await look(slug, (ctx) => currentCalls(ctx));
    expect(
      calls.map(({ phase }) => phase),
      slug,
    ).toEqual(["open"]);
  }
});
