import { beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { type IncubateeFilter, listIncubatees } from "@/lib/usecases/incubation/incubatee";
import { actorIn, makeSigningCall } from "../../../support/admission/signing-call";
import {
  makeCenter,
  makeCohort,
  makeIncubatee,
  makePerson,
  ownerClient,
  type Person,
  syntheticCreditCode,
  visitOf,
} from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let other: Center;
let staff: Person;
let early: { number: number };
let signed: Awaited<ReturnType<typeof makeSigningCall>>;

const read = <R>(run: Parameters<typeof inCenter<R>>[1], where = center) =>
  inCenter(visitOf(where, staff, "incubatee.view", "2022-02-18"), run);

beforeAll(async () => {
  center = await makeCenter(owner, { code: "PC" });
  other = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"]);
  early = await read(async (ctx) => {
    const cohort = await makeCohort(ctx, { state: "ended" });
    for (let place = 1; place <= 16; place += 1) {
      const state = place === 1 ? "graduated" : place === 2 ? "extended" : "incubating";
      await makeIncubatee(ctx, cohort, { name: `早期${place}号站`, state, startedOn: "2018-03-01" });
    }
    return cohort;
  });
  signed = await makeSigningCall(center, staff, {
    quota: 2,
    applications: [
      { name: "云冈文艺社", category: "文艺", creditCode: syntheticCreditCode(8_000_001) },
      { name: "云冈公益社", category: "公益慈善" },
    ],
  });
  await actorIn(center, staff)("agreement.sign", "2022-02-17", signAgreements, {
    call: signed.call.id,
    agreements: signed.agreements.map(({ id }) => id),
    side: "both",
    signedOn: civilDate("2022-02-17"),
  });
  await read(async (ctx) => {
    const cohort = await makeCohort(ctx, { state: "ended" });
    await makeIncubatee(ctx, cohort, { name: "别家中心的云冈社" });
  }, other);
});

const list = (filter: Partial<IncubateeFilter> = {}) =>
  read((ctx) =>
    listIncubatees(ctx, {
      cohort: null,
      through: null,
      state: null,
      category: null,
      q: "",
      page: 1,
      size: 15,
      ...filter,
    }),
  );
const namesOf = async (filter: Partial<IncubateeFilter>) => (await list(filter)).rows.map(({ name }) => name);

describe("listIncubatees", () => {
  test("the latest batch first, in the order of its agreements; 15 on a page", async () => {
    const first = await list();
    expect(first).toMatchObject({ all: 18, total: 18, page: 1, pageCount: 2 });
    expect(first.rows).toHaveLength(15);
    expect(first.rows[0]).toMatchObject({
      name: "云冈文艺社",
      category: "文艺",
      state: "incubating",
      startedOn: "2022-02-17",
      agreement: signed.agreements[0]?.number,
      cohort: { number: signed.call.number, name: signed.call.name },
    });
    expect((await list({ page: 2 })).rows).toHaveLength(3);
  });

  test("counts by state, and narrows by state, by those present, by batch and by category", async () => {
    const { counts } = await list();
    expect(counts).toEqual({ incubating: 16, extended: 1, graduated: 1, present: 17 });
    expect(await namesOf({ state: "graduated" })).toEqual(["早期1号站"]);
    expect((await list({ state: "present" })).total).toBe(17);
    expect((await list({ cohort: early.number })).total).toBe(16);
    expect((await list({ through: early.number })).total).toBe(16);
    expect((await list({ through: signed.call.number })).total).toBe(18);
    expect(await namesOf({ category: "文艺" })).toEqual(["云冈文艺社"]);
  });

  test("finds by part of a name, credit code or agreement number, and within a category", async () => {
    expect(await namesOf({ q: "云冈" })).toEqual(["云冈文艺社", "云冈公益社"]);
    expect(await namesOf({ q: "%" })).toEqual([]);
    expect(await namesOf({ q: "云冈", category: "公益慈善" })).toEqual(["云冈公益社"]);
    expect(await namesOf({ q: syntheticCreditCode(8_000_001).toLowerCase() })).toEqual(["云冈文艺社"]);
    expect(await namesOf({ q: signed.agreements[1]?.number ?? "" })).toEqual(["云冈公益社"]);
  });

  test("sorted by name it follows pinyin, across batches", async () => {
    const names = await namesOf({ sort: "name", size: 40 });
    expect(names).toEqual([...names].sort(new Intl.Collator("zh-Hans-u-co-pinyin").compare));
    expect(names.at(-1)).toMatch(/早期/);
    expect(names[0]).not.toBe((await namesOf({ size: 40 }))[0]);
  });

  test("a batch that does not exist here has none", async () => {
    expect(await list({ cohort: 999 })).toMatchObject({ rows: [], total: 0 });
  });

  test("asks the database at most 8 times", async () => {
    expect((await statementsOf(() => list())).length).toBeLessThanOrEqual(8);
  });
});
