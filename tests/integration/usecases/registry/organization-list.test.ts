import { afterAll, expect, it } from "vitest";
import { organizationList } from "@/app/[center]/desk/organizations/list";
import { readQuery } from "@/components/list/list";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { listOrganizations } from "@/lib/usecases/registry/organization-list";
import { addOrganization } from "@/lib/usecases/registry/organization-record";
import { addPlace } from "@/lib/usecases/registry/place";
import { makeCohort, makeIncubatee, syntheticCreditCode } from "../../../support/factories";
import { plainOrganization } from "../../../support/registry/registry";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

const day = "2026-03-12";
type Written = Parameters<typeof addOrganization>[1];
afterAll(closeDesks);

const add = (fields: Partial<Written>, at: Desk) =>
  at
    .act(day, "organization.edit", (ctx) => addOrganization(ctx, { ...plainOrganization, ...fields }))
    .then(({ id }) => id);
const street = (name: string, parentId: string | null, at: Desk) =>
  at
    .act(day, "place.edit", (ctx) =>
      addPlace(ctx, { name, kind: parentId ? "community" : "subDistrict", parentId, note: null }),
    )
    .then(({ id }) => id);

it("shows what was asked for, with counts under the same filter", async () => {
  const [here, there] = [await openDesk(), await openDesk()];
  await add({ name: "别处的队" }, there);
  const whole = await street("新建南路街道", null, here);
  const placeId = await street("民福社区", whole, here);
  await street("没有组织的街道", null, here);
  await add({ name: "A中心", legalStatus: "registered", creditCode: syntheticCreditCode(33), placeId }, here);
  await add({ name: "B队", legalStatus: "filed", filingNumber: "同备 100% 号", category: "文艺" }, here);
  await add({ name: "C队", placeId: whole }, here);
  const list = (change: Partial<Parameters<typeof listOrganizations>[1]> = {}) =>
    here.read(day, (ctx) => listOrganizations(ctx, { ...readQuery(organizationList, {}), ...change }));
  const names = async (change: Parameters<typeof list>[0]) =>
    (await list(change)).rows.map(({ name }) => name);

  expect(await list()).toMatchObject({
    rows: [{ name: "A中心", place: { name: "民福社区" } }, { name: "B队" }, { name: "C队" }],
    counts: { registered: 1, filed: 1, team: 1 },
    all: 3,
    options: { place: [{ label: "新建南路街道" }, { label: "新建南路街道 / 民福社区" }] },
  });
  expect(await list({ legalStatus: "team", size: 1 })).toMatchObject({
    rows: [{ name: "C队" }],
    total: 1,
    all: 3,
  });
  expect(await names({ category: "文艺" })).toEqual(["B队"]);
  expect(await names({ place: whole })).toEqual(["A中心", "C队"]);
  // Where nothing would be found is not offered; another place can be chosen from one.
  expect(await list({ place: placeId })).toMatchObject({
    counts: { registered: 1 },
    all: 1,
    options: { place: [{ label: "新建南路街道" }, { label: "新建南路街道 / 民福社区" }] },
  });
  expect(await names({ place: placeId })).toEqual(["A中心"]);
  expect(await names({ place: here.center.id })).toEqual([]);
  expect(await names({ q: syntheticCreditCode(33).toLowerCase().slice(8) })).toEqual(["A中心"]);
  expect(await names({ q: "0%" })).toEqual(["B队"]);
  expect(await names({ q: "中心" })).toEqual(["A中心"]);
});

it("tells field, origin and the last inspection, and is filtered by what is in the house and what is counted", async () => {
  const desk = await openDesk();
  const whole = await street("新建南路街道", null, desk);
  const placeId = await street("民福社区", whole, desk);
  const registered = { legalStatus: "registered" as const, creditCode: syntheticCreditCode(41), placeId };
  const kept = await add({ name: "甲中心", ...registered, field: "助老", origin: "introduced" }, desk);
  await add({ name: "乙队", placeId }, desk);
  await add({ name: "丙会", legalStatus: "filed", filingNumber: "同备7号", placeId: whole }, desk);
  await desk.read(day, async (ctx) => {
    const own = { centerId: ctx.center.id, organizationId: kept, kind: "inspection" as const };
    const since = toUtcMidnight(civilDate("2025-06-30"));
    await ctx.db.standing.createMany({
      data: [
        { ...own, year: 2023, result: "基本合格", since },
        { ...own, year: 2024, result: "合格", since },
        { ...own, year: 2025, result: "不合格", since, voidedAt: ctx.now, reason: "录错" },
      ],
    });
    const cohort = await makeCohort(ctx);
    await makeIncubatee(ctx, cohort, { name: "丁在孵", legalStatus: "team" });
  });
  const names = async (words: Record<string, string>) =>
    (await desk.read(day, (ctx) => listOrganizations(ctx, readQuery(organizationList, words)))).rows.map(
      ({ name }) => name,
    );
  const all = await desk.read(day, (ctx) => listOrganizations(ctx, readQuery(organizationList, {})));
  expect(all.rows.find(({ id }) => id === kept)).toMatchObject({
    ...{ field: "助老", origin: "introduced", inspection: { year: 2024, result: "合格" } },
  });
  expect(await names({ field: "助老" })).toEqual(["甲中心"]);
  expect(await names({ origin: "introduced" })).toEqual(["甲中心"]);
  expect(await names({ origin: "cultivated" })).toEqual([]);
  expect(await names({ incubating: "yes" })).toEqual(["丁在孵"]);
  expect(await names({ incubating: "no", legalStatus: "team" })).toEqual(["乙队"]);
  expect(await names({ counted: "covering" })).toEqual(["甲中心"]);
  expect(await names({ counted: "elsewhere" })).toEqual(["丙会"]);
});
