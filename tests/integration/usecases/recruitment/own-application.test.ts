import { afterAll, expect, it } from "vitest";
import { filesAsked, ownApplication } from "@/lib/usecases/recruitment/own-application";
import { renewQueryCode } from "@/lib/usecases/recruitment/query-code";
import { makeApplication } from "../../../support/factories";
import { callWithMaterials, makeDraft } from "../../../support/own-draft";
import { questionOf } from "../../../support/questions";
import { closeDesks, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("asks the files that the answers so far call for, those of the center's own questions among them", async () => {
  const desk = await openDesk();
  const questions = [
    questionOf({ id: "q1", kind: "choice", label: "有场地", options: ["有", "没有"] }),
    questionOf({ id: "q2", kind: "file", label: "场地证明", when: { question: "q1", answer: "有" } }),
  ];
  const asked = (values: Record<string, string | Record<string, string>>) =>
    desk.read(day, async (ctx) => {
      const { call } = await callWithMaterials(ctx, { questions });
      const draft = await makeDraft(ctx, call, values);
      return (await filesAsked(ctx, await ownApplication(ctx, draft))).map(({ name }) => name);
    });
  expect(await asked({ answers: { q1: "有" } })).toEqual(["章程", "场地照片", "场地证明"]);
  expect(await asked({ legalStatus: "team", answers: { q1: "没有" } })).toEqual(["场地照片"]);
  expect(await asked({ legalStatus: "nonsense", answers: "nonsense" })).toEqual(["场地照片"]);
});

it("goes by the code of the application, once it is one: an old code is dead", async () => {
  const desk = await openDesk();
  const draft = await desk.read(day, async (ctx) => {
    const { call } = await callWithMaterials(ctx);
    const made = await makeDraft(ctx, call);
    const { queryCodeHash } = await ctx.db.draft.findFirstOrThrow({ where: { id: made.id } });
    await makeApplication(ctx, call, { id: made.id, receipt: made.receipt, queryCodeHash });
    return made;
  });
  const look = (own: typeof draft.own) =>
    desk.read(day, (ctx) => ownApplication(ctx, { receipt: draft.receipt, own }));
  expect(await look(draft.own)).toMatchObject({ handing: { submitted: true } });
  const { queryCode } = await desk.act(day, "application.renewCode", (ctx) =>
    renewQueryCode(ctx, { application: draft.id, reason: "来电核对" }),
  );
  expect((await refusalOf(look(draft.own))).code).toBe("not_found");
  expect(await look([{ receipt: draft.receipt, queryCode }])).toMatchObject({ id: draft.id });
});
