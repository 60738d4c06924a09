import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  evaluators,
  findEvaluation,
  keepEvaluation,
  ownEvaluations,
  sheetOf,
  submitEvaluation,
} from "@/lib/usecases/review/evaluation";
import { midtermSheet, supervisionWorld } from "../../../support/projects/supervision";
import { closeDesks, refusalOf } from "../../../support/staff-desk";

let world: Awaited<ReturnType<typeof supervisionWorld>>;
let evaluation: string;
beforeAll(async () => {
  world = await supervisionWorld();
  evaluation = (await world.assign()).id;
});
afterAll(closeDesks);

const submit = (sheet: object) => world.evaluator.act((ctx) => submitEvaluation(ctx, { evaluation, sheet }));

describe("the sheet of a third party", () => {
  it("is listed for the third party whose it is, and is nobody else's to read or write", async () => {
    expect((await world.evaluator.read(ownEvaluations)).map(({ name }) => name)).toEqual(["银龄互助"]);
    expect(await world.stranger.read(ownEvaluations)).toEqual([]);
    const read = world.stranger.read((ctx) => findEvaluation(ctx, evaluation));
    expect((await refusalOf(read)).code).toBe("not_found");
    const written = world.stranger.act((ctx) => submitEvaluation(ctx, { evaluation, sheet: midtermSheet }));
    expect((await refusalOf(written)).code).toBe("not_found");
    expect((await world.read(evaluators)).body).toHaveLength(2);
  });

  it("is kept unfinished, and refused whole when a mark is missing or above the maximum", async () => {
    await world.evaluator.act((ctx) => keepEvaluation(ctx, { evaluation, sheet: { i1: "30" } }));
    const faults = (await refusalOf(submit({ ...midtermSheet, i1: "41", i2: "" }))).fields;
    expect(faults).toEqual({ "sheet.i1": expect.stringContaining("40"), "sheet.i2": expect.any(String) });
    const kept = await world.evaluator.read((ctx) => findEvaluation(ctx, evaluation));
    expect([kept.state, kept.draft, kept.total]).toEqual(["running", { i1: "30" }, null]);
  });

  it("kept in two windows is not overwritten unseen, handed in or kept, and the same once more is no other", async () => {
    const stands = () => world.evaluator.read((ctx) => findEvaluation(ctx, evaluation));
    const seen = sheetOf(await stands()).seen;
    const keep = (sheet: object) =>
      world.evaluator.act((ctx) => keepEvaluation(ctx, { evaluation, seen, sheet }));
    await keep({ i1: "31" });
    expect((await refusalOf(keep({ i1: "32" }))).message).toContain("同事保存过");
    const handIn = world.evaluator.act((ctx) =>
      submitEvaluation(ctx, { evaluation, seen, sheet: midtermSheet }),
    );
    expect((await refusalOf(handIn)).message).toContain("同事保存过");
    await keep({ i1: "31" });
    expect((await stands()).draft).toEqual({ i1: "31" });
  });

  it("gets its total and grade by the table, and stays as it is once handed in", async () => {
    await submit({ ...midtermSheet, i1: "0", i2: "0" });
    const given = await world.evaluator.read((ctx) => findEvaluation(ctx, evaluation));
    expect([given.total, given.grade, given.passed]).toEqual(["25", "不合格", false]);
    expect((await refusalOf(submit(midtermSheet))).code).toBe("conflict");
    const keep = world.evaluator.act((ctx) => keepEvaluation(ctx, { evaluation, sheet: {} }));
    expect((await refusalOf(keep)).code).toBe("conflict");
  });
});
