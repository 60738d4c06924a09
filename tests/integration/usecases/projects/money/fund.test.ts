import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addFund,
  archiveFund,
  editFund,
  fundOptions,
  fundsToFind,
  getFund,
  leftFor,
  listFunds,
  restoreFund,
} from "@/lib/usecases/projects/money/fund";
import { bodyOptions } from "@/lib/usecases/projects/parties";
import { makeFund, makeProject } from "../../../../support/projects/projects";
import { closeDesks, type Desk, openManagerDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
const first = { state: null, q: "", page: 1, size: 30 };
let desk: Desk;
beforeAll(async () => {
  desk = await openManagerDesk("王芳");
});
afterAll(closeDesks);

const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "fund.edit", run);
const add = (fields: Parameters<typeof makeFund>[1]) =>
  act((ctx) => makeFund(ctx, fields)).then(({ id }) => id);
const written = {
  name: "福彩",
  source: "lottery" as const,
  year: 2023,
  granterId: null,
  document: null,
  note: null,
};

describe("a fund", () => {
  it("tells what is committed once a project begins, and lets no two projects take the same money", async () => {
    const fund = await add({ name: "社工专项", grantedFen: 10_000_000n });
    await act((ctx) => makeProject(ctx, { fundId: fund, begun: true }));
    expect(await desk.read(day, (ctx) => getFund(ctx, { fund }))).toMatchObject({
      use: { granted: 10_000_000n, committed: 6_000_000n, paid: 0n },
      left: 4_000_000n,
      projects: [{ name: "银龄互助" }],
    });
    expect(await desk.read(day, (ctx) => leftFor(ctx, fund))).toBe(4_000_000n);
    const refused = await refusalOf(act((ctx) => makeProject(ctx, { fundId: fund })));
    expect(refused.fields).toEqual({ grantedFen: expect.stringContaining("40,000.00 元") });
    const [row] = (await desk.read(day, (ctx) => listFunds(ctx, { ...first, q: "社工专项" }))).rows;
    expect(row).toMatchObject({ left: 4_000_000n, projects: 1 });
    expect(await desk.read(day, (ctx) => fundOptions(ctx))).toContainEqual({
      value: fund,
      label: "2022 年 社工专项（余额 40,000.00 元）",
    });
  });

  it("is corrected with a record of what changed, but not cut below what projects were granted", async () => {
    const fund = await add({ name: "创投专项", grantedFen: 6_000_000n });
    await act((ctx) => makeProject(ctx, { fundId: fund }));
    const cut = await refusalOf(act((ctx) => editFund(ctx, { ...written, grantedFen: 5_999_999n, fund })));
    expect(cut.fields).toEqual({ grantedFen: expect.stringContaining("60,000.00 元") });
    await act((ctx) => editFund(ctx, { ...written, grantedFen: 7_000_000n, fund }));
    expect(await desk.records(fund)).toMatchObject([{ event: "add" }, { event: "edit" }]);
  });

  it("has a name of its own within its year, and a granter that is on record", async () => {
    await add({ name: "同名", year: 2024 });
    expect((await refusalOf(add({ name: "同名", year: 2024 }))).fields).toHaveProperty("name");
    await add({ name: "同名", year: 2025 });
    const unknown = act((ctx) =>
      addFund(ctx, { ...written, name: "又一笔", grantedFen: 1n, granterId: crypto.randomUUID() }),
    );
    expect((await refusalOf(unknown)).code).toBe("not_found");
    const body = await desk.read(day, ({ db, center }) =>
      db.body.create({ data: { centerId: center.id, kind: "bureau", name: "区财政局" } }),
    );
    expect(await desk.read(day, (ctx) => bodyOptions(ctx))).toContainEqual({
      value: body.id,
      label: "区财政局",
    });
  });

  it("is archived and restored with a reason, and no longer offered meanwhile", async () => {
    const fund = await add({ name: "旧资金" });
    await act((ctx) => archiveFund(ctx, { fund, reason: "用完" }));
    expect((await desk.read(day, (ctx) => fundOptions(ctx))).map(({ value }) => value)).not.toContain(fund);
    expect((await desk.read(day, (ctx) => fundOptions(ctx, fund))).map(({ value }) => value)).toContain(fund);
    expect((await desk.read(day, fundsToFind)).map(({ value }) => value)).toContain(fund);
    await act((ctx) => restoreFund(ctx, { fund, reason: "续拨" }));
    expect(await desk.records(fund)).toMatchObject([
      { event: "add" },
      { event: "archive", toState: "archived" },
      { event: "restore", toState: "inUse" },
    ]);
  });
});
