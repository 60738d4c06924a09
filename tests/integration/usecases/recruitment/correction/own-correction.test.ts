import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mostTyped } from "@/lib/domain/recruitment/draft";
import { viewFindings } from "@/lib/usecases/recruitment/check/finding";
import {
  answerOwnCorrection,
  saveOwnCorrection,
  viewOwnCorrection,
} from "@/lib/usecases/recruitment/correction/own-correction";
import { questionOf } from "../../../../support/center/questions";
import { checkWorld } from "../../../../support/recruitment/check-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

async function asked() {
  const world = await checkWorld(here);
  const paper = `material:${world.material.id}`;
  await world.accept();
  await world.find({ "field:profile": "请补充财务状况", [paper]: "缺页，请补齐" });
  await world.ask();
  const typing = (version: number, typed: Record<string, unknown>) => ({ ...world.own, version, typed });
  return {
    ...world,
    paper,
    view: (on?: string) => world.asApplicant.look((ctx) => viewOwnCorrection(ctx, world.own), on),
    save: (version: number, typed: Record<string, unknown>, on?: string) =>
      world.asApplicant.act((ctx) => saveOwnCorrection(ctx, typing(version, typed)), on),
    answer: (version: number, typed: Record<string, unknown>, on?: string) =>
      world.asApplicant.act((ctx) => answerOwnCorrection(ctx, typing(version, typed)), on),
  };
}

describe("a correction", () => {
  it("opens the named items alone", async () => {
    const world = await asked();
    const { form, asked: files } = await world.view();
    expect(form.steps.map((step) => Object.keys(step.form))).toEqual([["profile"]]);
    expect(files.map(({ part }) => part)).toEqual([world.paper]);
    await world.upload(world.paper, "章程.pdf");
    await world.answer(1, { profile: "财务状况良好。", name: "别的组织", creditCode: "52140213M000001000" });
    expect(await world.row()).toMatchObject({ profile: "财务状况良好。", name: world.application.name });
  });

  it("keeps what was typed until it is submitted, right or wrong, and not over another window", async () => {
    const world = await asked();
    await world.save(1, { profile: "写了一半" });
    expect((await world.view()).notice.values).toEqual({ profile: "写了一半" });
    expect((await world.row()).profile).toBe(world.application.profile);
    expect((await refusalOf(world.save(1, { profile: "另一个窗口" }))).message).toContain("另一个窗口");
    expect((await world.view()).notice.values).toEqual({ profile: "写了一半" });
  });

  it("keeps no more than a draft may hold", async () => {
    const world = await asked();
    const { code } = await refusalOf(world.save(1, { profile: "长".repeat(mostTyped) }));
    expect(code).toBe("limit");
    expect((await world.view()).notice.values).toEqual({});
  });

  it("tells all that is missing at once, changes nothing then, and is answered once", async () => {
    const world = await asked();
    const { fields } = await refusalOf(world.answer(1, { profile: " " }));
    expect(Object.keys(fields).sort()).toEqual([world.paper, "profile"].sort());
    expect((await world.row()).state).toBe("correcting");
    await world.upload(world.paper, "章程.pdf");
    await world.answer(1, { profile: "财务状况良好。" });
    expect((await world.row()).state).toBe("accepted");
    expect((await refusalOf(world.answer(2, { profile: "再改" }))).code).toBe("conflict");
    expect((await world.row()).profile).toBe("财务状况良好。");
    const { progress } = await here.read("2026-03-04", (ctx) => viewFindings(ctx, world.own));
    expect(progress.open.map(({ item }) => item)).toEqual(["field:profile", world.paper]);
  });

  it("asks what hangs on an answer that is corrected, and forgets what is asked no longer", async () => {
    const questions = [
      questionOf({ id: "q1", kind: "choice", label: "有无场所", options: ["有", "无"] }),
      questionOf({ id: "q2", label: "地址", when: { question: "q1", answer: "有" } }),
      questionOf({ id: "q3", label: "口号" }),
    ];
    const answers = { q1: "有", q2: "文化街", q3: "互助" };
    const world = await checkWorld(here, { answers }, undefined, questions);
    await world.accept();
    await world.find({ "answer:q1": "与实地走访不符" });
    await world.ask();
    const typed = { answers: { q1: "无", q2: "文化街" } };
    await world.asApplicant.act((ctx) => answerOwnCorrection(ctx, { ...world.own, version: 1, typed }));
    expect((await world.row()).answers).toEqual({ q1: "无", q3: "互助" });
  });

  it("is over after its last day, with a sentence", async () => {
    const world = await asked();
    expect((await world.view("2026-03-11")).notice.whyNot).toBeNull();
    expect((await world.view("2026-03-12")).notice.whyNot).toContain("2026年3月11日已过");
    expect((await refusalOf(world.answer(1, { profile: "迟了" }, "2026-03-12"))).message).toContain("已过");
    expect((await refusalOf(world.save(1, { profile: "迟了" }, "2026-03-12"))).message).toContain("已过");
    expect((await world.row()).profile).toBe(world.application.profile);
  });

  it("belongs to whoever has the code of the application", async () => {
    const world = await asked();
    const other = await asked();
    const guess = { receipt: world.own.receipt, seal: other.own.seal };
    const look = world.asApplicant.look((ctx) => viewOwnCorrection(ctx, guess));
    expect((await refusalOf(look)).code).toBe("not_found");
  });
});
