import { afterAll, expect, it } from "vitest";
import {
  callOut,
  endMobilization,
  getMobilization,
  mobilizationSlips,
} from "@/lib/usecases/community/volunteer/mobilization";
import {
  answerTeamCall,
  findTeamCall,
  writeAnswer,
} from "@/lib/usecases/community/volunteer/mobilization-answer";
import { addTeam } from "@/lib/usecases/community/volunteer/team";
import { plainCall, plainTeam } from "../../../../support/community/people";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("answers by its code as often as it likes, until the end", async () => {
  const desk = await openDesk();
  const { id } = await desk.act(day, "mobilization.edit", async (ctx) => {
    await addTeam(ctx, plainTeam);
    return callOut(ctx, plainCall(ctx));
  });
  const { slips } = await desk.read(day, (ctx) => mobilizationSlips(ctx, { mobilization: id }));
  const code = (slips[0]?.code ?? "").toLowerCase();
  const find = (typed: string | null) => desk.read(day, (ctx) => findTeamCall(ctx, { code: typed }));
  expect(await find(code)).toMatchObject({ answer: "none", team: { name: plainTeam.name }, whyNot: null });
  expect(await find("AAAA-BBBB-CCCC")).toBeNull();
  expect(await find(null)).toBeNull();
  type Said = Parameters<typeof answerTeamCall>[1];
  const answer = (said: Partial<Said>) =>
    desk.act(day, "mobilization.answer", (ctx) =>
      answerTeamCall(ctx, { code, answer: "coming", people: 8, note: "自带铁锹", ...said }),
    );
  expect((await refusalOf(answer({ code: "AAAA-BBBB-CCCC" }))).code).toBe("not_found");
  expect((await refusalOf(answer({ people: null }))).fields).toHaveProperty("people");
  await answer({});
  await answer({ answer: "notComing", people: 8 });
  const shown = await desk.read(day, (ctx) => getMobilization(ctx, { mobilization: id }));
  expect(shown.answers).toMatchObject([{ answer: "notComing", people: null, note: "自带铁锹" }]);
  const there = await openDesk();
  const elsewhere = await there.read(day, (ctx) => findTeamCall(ctx, { code }));
  expect(elsewhere).toBeNull();
  await desk.act(day, "mobilization.edit", (ctx) =>
    endMobilization(ctx, { mobilization: id, reason: "结束" }),
  );
  expect((await refusalOf(answer({}))).message).toContain("已经结束");
  const late = desk.act(day, "mobilization.edit", (ctx) =>
    writeAnswer(
      ctx,
      { centerId: desk.center.id, id: shown.answers[0]?.id ?? "" },
      { answer: "coming", people: 1, note: null },
    ),
  );
  expect((await refusalOf(late)).code).toBe("conflict");
});
