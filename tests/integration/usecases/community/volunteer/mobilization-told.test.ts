import { afterAll, expect, it } from "vitest";
import { callOut, endMobilization } from "@/lib/usecases/community/volunteer/mobilization";
import { findTeamCall } from "@/lib/usecases/community/volunteer/mobilization-answer";
import { addTeam } from "@/lib/usecases/community/volunteer/team";
import { plainCall, plainTeam } from "../../../../support/community/people";
import { closeDesks, openDesk, owner } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("reaches the leaders of the teams with the code that answers, and says nothing more once it has ended", async () => {
  const desk = await openDesk();
  const team = { ...plainTeam, name: "银龄互助队", leader: "任守义", leaderPhone: "13800005566" };
  await desk.read(day, (ctx) => addTeam(ctx, team));
  const { id } = await desk.act(day, "mobilization.edit", (ctx) => callOut(ctx, plainCall(ctx)));
  const letters = () => owner.message.findMany({ where: { subjectId: id } });
  const [letter] = await letters();
  expect(letter).toMatchObject({ occasion: "teamCalled", recipientName: "任守义", mobile: "13800005566" });
  const code = /([2-9A-Z]{4}-){2}[2-9A-Z]{4}/.exec(letter?.body ?? "")?.[0] ?? "";
  const asked = await desk.read(day, (ctx) => findTeamCall(ctx, { code }));
  expect(asked?.team.name).toBe("银龄互助队");
  await desk.act(day, "mobilization.edit", (ctx) =>
    endMobilization(ctx, { mobilization: id, reason: "已经完成" }),
  );
  expect((await letters()).map(({ state }) => state)).toEqual(["voided"]);
});
