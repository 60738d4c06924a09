import { afterAll, expect, it } from "vitest";
import { standingList } from "@/app/[center]/desk/standings/list";
import { readQuery } from "@/components/list/list";
import { civilDate } from "@/lib/domain/base/civil-date";
import { checkStanding } from "@/lib/usecases/recruitment/check/check-standing";
import { getOrganization } from "@/lib/usecases/registry/organization-record";
import {
  addStanding,
  editStanding,
  endingGrades,
  getStanding,
  listedAgainst,
  listStandings,
  organizationOptions,
  voidStanding,
} from "@/lib/usecases/registry/standing-record";
import { makeApplication, makeCall } from "../../../support/factories";
import { makeOrganization } from "../../../support/portal-world";
import { closeDesks, openDesk, owner, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

const grade = {
  ...{ kind: "grade" as const, result: "4A" as const, year: null, paper: "民发1号" },
  ...{ since: civilDate("2021-05-20"), until: null },
};

it("keeps what the registrar says, finds it by what it is, and strikes out what was wrong", async () => {
  const desk = await openDesk();
  const { id: organizationId } = await makeOrganization(owner, desk.center, "晨光中心");
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "standing.edit", run);
  const own = { ...grade, organizationId };
  const { id } = await act((ctx) => addStanding(ctx, own));
  expect(await desk.read(day, (ctx) => getStanding(ctx, { standing: id }))).toMatchObject({
    ...{ result: "4A", until: "2026-05-19", organization: { name: "晨光中心" } },
  });
  const backwards = { ...own, until: civilDate("2021-05-19") };
  expect((await refusalOf(act((ctx) => addStanding(ctx, backwards)))).fields).toHaveProperty("until");

  const inspection = { ...own, kind: "inspection" as const, result: "合格" as const, year: 2025 };
  const entered = { ...inspection, since: civilDate("2026-03-01") };
  await act((ctx) => addStanding(ctx, entered));
  expect((await refusalOf(act((ctx) => addStanding(ctx, entered)))).fields.year).toContain("已经登记过");
  expect((await refusalOf(act((ctx) => addStanding(ctx, { ...entered, year: 2027 })))).fields.year).toContain(
    "还没有到",
  );

  const list = (words: Record<string, string>) =>
    desk.read(day, (ctx) => listStandings(ctx, readQuery(standingList, words)));
  expect(await list({})).toMatchObject({ total: 2, counts: { grade: 1, inspection: 1 } });
  expect((await list({ ends: "soon" })).rows.map(({ result }) => result)).toEqual(["4A"]);
  expect(await list({ year: "2025", q: "晨光" })).toMatchObject({ total: 1 });
  expect(await list({ result: "5A" })).toMatchObject({ total: 0 });
  const ending = await desk.read(day, (ctx) => ctx.db.$queryRaw<unknown[]>`${endingGrades(ctx)}`);
  expect(ending).toHaveLength(1);
  const early = await desk.read("2026-02-01", (ctx) => ctx.db.$queryRaw<unknown[]>`${endingGrades(ctx)}`);
  expect(early).toEqual([]);

  await act((ctx) => editStanding(ctx, { ...own, standing: id, until: civilDate("2027-05-19") }));
  await act((ctx) => voidStanding(ctx, { standing: id, reason: "登错了组织" }));
  expect((await refusalOf(act((ctx) => voidStanding(ctx, { standing: id, reason: "再来" })))).code).toBe(
    "conflict",
  );
  expect(await list({ ends: "voided" })).toMatchObject({ total: 1, rows: [{ reason: "登错了组织" }] });
  const record = await desk.read(day, (ctx) => getOrganization(ctx, { organization: organizationId }));
  expect(record.standings.map(({ kind, year }) => [kind, year])).toEqual([["inspection", 2025]]);
  expect(await desk.read(day, organizationOptions)).toEqual({
    organizationId: [{ value: organizationId, label: "晨光中心" }],
  });
});

it("tells whoever checks an application which lists speak against an organization of its name", async () => {
  const desk = await openDesk();
  const { id: organizationId, nameKey } = await makeOrganization(owner, desk.center, "失联协会");
  const listed = {
    ...{ ...grade, organizationId, kind: "abnormal" as const, result: null, paper: null },
    since: civilDate("2026-01-10"),
  };
  await desk.act(day, "standing.edit", (ctx) => addStanding(ctx, listed));
  const left = { ...listed, kind: "dishonest" as const, until: civilDate("2026-02-01") };
  await desk.act(day, "standing.edit", (ctx) => addStanding(ctx, left));
  const found = await desk.read(day, async (ctx) => {
    const call = await makeCall(ctx, { state: "recruiting" });
    const { id } = await makeApplication(ctx, call, { name: "失联协会" });
    const application = await ctx.db.application.findFirstOrThrow({ where: { centerId: ctx.center.id, id } });
    return (await checkStanding(ctx, application)).listed;
  });
  expect(found).toEqual([{ name: "失联协会", kind: "abnormal", since: "2026-01-10" }]);
  const [other] = await desk.read(
    day,
    (ctx) => ctx.db.$queryRaw<{ listed: unknown }[]>`
      select ${listedAgainst(ctx, { nameKey: `${nameKey}别`, creditCode: null })} as listed
        from centers where id = ${ctx.center.id}::uuid`,
  );
  expect(other?.listed).toEqual([]);
});
