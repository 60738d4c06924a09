import { afterAll, expect, it } from "vitest";
import { approveExport, requestExport, takeExport } from "@/lib/usecases/community/assisted/assisted-export";
import { getRoomWaits } from "@/lib/usecases/community/room-today";
import { callOut, endMobilization } from "@/lib/usecases/community/volunteer/mobilization";
import { enterTeamAnswer } from "@/lib/usecases/community/volunteer/mobilization-answer";
import { addTeam } from "@/lib/usecases/community/volunteer/team";
import { assistedWorld } from "../../../support/community/assisted-world";
import { plainCall, plainTeam } from "../../../support/community/people";
import { owner } from "../../../support/staff-desk";

afterAll(() => owner.$disconnect());

it("tells a room which of its teams have not answered, and what was released to whoever looks", async () => {
  const world = await assistedWorld();
  const { community, neighbour, colleague, atDesk, looking } = world;
  const waits = (who = world.ofCommunity) => looking(getRoomWaits, who);
  expect(await waits()).toEqual({ unanswered: 0, released: 0 });

  const { id: mobilization } = await atDesk(async (ctx) => {
    await addTeam(ctx, { ...plainTeam, name: "本地队", placeId: community.id });
    await addTeam(ctx, { ...plainTeam, name: "隔壁队", placeId: neighbour.id });
    return callOut(ctx, plainCall(ctx));
  }, "mobilization.edit");
  const { id: exported } = await world.within((ctx) => requestExport(ctx, { reason: "走访" }));
  expect(await waits()).toEqual({ unanswered: 1, released: 0 });
  await atDesk((ctx) => approveExport(ctx, { exported, reason: "可以" }));
  expect(await waits()).toEqual({ unanswered: 1, released: 1 });
  expect(await waits(colleague)).toEqual({ unanswered: 1, released: 0 });

  const teams = { centerId: world.center.id, mobilizationId: mobilization, team: { name: "本地队" } };
  const { id: teamAnswer } = await owner.mobilizationAnswer.findFirstOrThrow({ where: teams });
  await atDesk(
    (ctx) => enterTeamAnswer(ctx, { teamAnswer, answer: "coming", people: 5, note: null }),
    "mobilization.edit",
  );
  await world.within((ctx) => takeExport(ctx, { exported }));
  expect(await waits()).toEqual({ unanswered: 0, released: 0 });
  await atDesk((ctx) => endMobilization(ctx, { mobilization, reason: "练过了" }), "mobilization.edit");
  expect(await waits()).toEqual({ unanswered: 0, released: 0 });
});
