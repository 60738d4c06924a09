import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { agreementsToSign, getAgreement, listAgreements } from "@/lib/usecases/admission/agreement";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import type { SignInput } from "@/lib/usecases/admission/agreement-sign";
import { takeBackLapse } from "@/lib/usecases/admission/agreement-take-back";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { correctSignatures } from "@/lib/usecases/incubation/entry-take-back";
import { search } from "@/lib/usecases/oversight/search";
import { makeSigningCall } from "../../../support/admission/signing-call";
import { makeCohort, makeIncubatee } from "../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

// Agreements that no call led to: of an organization on record, without an application.

const day = "2022-02-17";
let here: Desk;
let made: Awaited<ReturnType<typeof makeSigningCall>>;
let first: { id: string; number: string };
let second: typeof first;

beforeAll(async () => {
  here = await openDesk();
  const { center } = here;
  const direct = (name: string, number: string) =>
    here.read(day, async (ctx) => {
      const { organizationId } = await makeIncubatee(ctx, await makeCohort(ctx), { name });
      const data = { centerId: center.id, organizationId, number };
      return ctx.db.agreement.create({ data, select: { id: true, number: true } });
    });
  first = await direct("云中志愿服务中心", `${center.code}-2022-00-001`);
  second = await direct("御河社工服务社", `${center.code}-2022-00-002`);
});
afterAll(closeDesks);

const sign = (agreements: { id: string }[], change: Partial<SignInput> = {}) =>
  here.act(day, "agreement.sign", (ctx) =>
    signAgreements(ctx, {
      agreements: agreements.map(({ id }) => id),
      side: "both",
      signedOn: civilDate(day),
      centerSigner: "赵工",
      ...change,
    }),
  );
const open = ({ number }: typeof first) => here.read(day, (ctx) => getAgreement(ctx, { number }));
const list = (call: Parameters<typeof listAgreements>[1]["call"]) =>
  here.read(day, (ctx) => listAgreements(ctx, { call }));

describe("agreements made directly", () => {
  test("are listed where there is no call, and beside the calls where there are some", async () => {
    const alone = await list(null);
    expect(alone).toMatchObject({ call: null, hasDirect: true, endedOn: null });
    expect(alone.rows.map(({ organization }) => organization)).toEqual([
      "云中志愿服务中心",
      "御河社工服务社",
    ]);
    made = await makeSigningCall(here.center, here.person);
    expect(await list(null)).toMatchObject({ call: { id: made.call.id }, hasDirect: true });
    expect((await list("direct")).rows.map(({ number }) => number)).toEqual([first.number, second.number]);
  });

  test("are found by name and by number", async () => {
    for (const q of ["云中志愿", first.number]) {
      const { found } = await here.read(day, (ctx) => search(ctx, { q, only: "协议" }));
      expect(found[0]?.hits.map(({ title }) => title)).toEqual(["云中志愿服务中心"]);
    }
  });

  test("are ticked for the center's signature together, for the organization's one at a time, and never with those of a call", async () => {
    const ticked = (...numbers: string[]) => here.read(day, (ctx) => agreementsToSign(ctx, { numbers }));
    expect((await ticked(first.number)).sides).toEqual(["both", "organization", "center"]);
    expect((await ticked(first.number, second.number)).sides).toEqual(["center"]);
    expect((await ticked(first.number, made.agreements[0]?.number ?? "")).sides).toEqual([]);
    expect((await ticked()).sides).toEqual([]);
  });

  test("need the name of who signs for the organization, and a day that is not to come", async () => {
    for (const agreements of [[first], [first, second]]) {
      const refusal = await refusalOf(sign(agreements));
      expect(refusal.fields).toEqual({ organizationSigner: expect.stringContaining("填写乙方签署人") });
    }
    const later = await refusalOf(
      sign([first], { organizationSigner: "孙代表", signedOn: civilDate("2022-02-18") }),
    );
    expect(Object.keys(later.fields)).toEqual(["signedOn"]);
    expect(await open(first)).toMatchObject({ state: "prepared", organizationSigner: null });
  });

  test("are signed, and nobody enters incubation by it", async () => {
    const before = await here.read(day, (ctx) => ctx.db.incubatee.count());
    expect(await sign([first], { organizationSigner: "孙代表" })).toMatchObject({
      call: null,
      recorded: 1,
      signed: 1,
      completed: false,
    });
    expect(await open(first)).toMatchObject({
      state: "signed",
      organization: "云中志愿服务中心",
      organizationSigner: "孙代表",
      centerSigner: "赵工",
      call: null,
      application: null,
    });
    expect(await here.read(day, (ctx) => ctx.db.incubatee.count())).toBe(before);
  });

  test("are not signed twice by two clerks at once", async () => {
    const results = await Promise.allSettled([
      sign([second], { side: "center" }),
      sign([second], { side: "center" }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("are corrected, given up and taken back like others", async () => {
    const input = { agreement: first.id, reason: "登记有误" };
    const act = <T>(run: Parameters<typeof here.act<T>>[2]) => here.act(day, "agreement.sign", run);
    const { edition } = await open(first);
    await act((ctx) => correctSignatures(ctx, { ...input, edition }));
    expect(await open(first)).toMatchObject({ state: "prepared", organizationSigner: null });
    expect(await act((ctx) => recordLapse(ctx, input))).toMatchObject({ completed: false });
    await act((ctx) => takeBackLapse(ctx, input));
    expect(await open(first)).toMatchObject({ state: "prepared" });
  });

  test("of a call are not signed without naming it", async () => {
    const refusal = await refusalOf(sign([{ id: made.agreements[0]?.id ?? "" }]));
    expect(refusal.code).toBe("not_found");
  });
});

test("a correction of what a colleague has changed since is refused", async () => {
  const [agreement] = made.agreements;
  if (!agreement) throw new Error("the call has agreements");
  const half = { call: made.call.id, side: "organization" as const };
  await sign([agreement], half);
  const { edition } = await open(agreement);
  await sign([agreement], { ...half, side: "center" });
  const refusal = await refusalOf(
    here.act(day, "agreement.sign", (ctx) =>
      correctSignatures(ctx, { agreement: agreement.id, reason: "登记有误", edition }),
    ),
  );
  expect(refusal).toMatchObject({ code: "conflict", message: expect.stringContaining("登记甲方签署") });
  expect((await open(agreement)).state).toBe("signed");
});
