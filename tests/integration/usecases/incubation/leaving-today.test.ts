import { afterAll, beforeAll, expect, it } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { decideGraduation } from "@/lib/usecases/incubation/graduation/decision";
import { acceptEvaluation } from "@/lib/usecases/incubation/graduation/evaluation";
import { openRegistration } from "@/lib/usecases/incubation/registration/case";
import { claimStep } from "@/lib/usecases/incubation/registration/own-case";
import { getToday } from "@/lib/usecases/oversight/today";
import { submitEvaluation } from "@/lib/usecases/review/evaluation";
import { ownerClient, visitOf } from "../../../support/factories";
import { leavingDay, leavingWorld, typedSheet } from "../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
beforeAll(async () => {
  world = await leavingWorld(owner);
});
const waits = async (day = leavingDay) => {
  const found = await inCenter(visitOf(world.center, world.staff, "desk.view", day), getToday);
  return [...found.waits, ...found.stands].map(({ words, at }) => [words, at]);
};
const edit = <I, R>(run: Parameters<typeof world.act<I, R>>[2], input: I) =>
  world.act("graduation.edit", leavingDay, run, input);

it("says at each step what the desk has to do, and where", async () => {
  const { graduation, evaluation } = await world.assigned();
  expect(await waits()).toEqual([]);
  expect(await waits("2022-06-30")).toContainEqual([
    "1 件第三方评审逾期未交",
    "desk/graduations?waits=handIn",
  ]);
  await actInCenter(world.evaluator.visit("evaluation.edit"), (ctx) =>
    submitEvaluation(ctx, { evaluation, sheet: typedSheet }),
  );
  expect(await waits()).toEqual([["1 件第三方评审待核收", "desk/graduations?waits=accept"]]);
  await edit(acceptEvaluation, { graduation });
  expect(await waits()).toEqual([["1 件出壳评估待作出结果", "desk/graduations?state=reviewed"]]);
  await edit(decideGraduation, {
    ...{ graduation, result: "graduate" as const, decidedOn: civilDate(leavingDay), endsOn: null },
    ...{ afterCareUntil: civilDate("2023-06-01"), advice: "能独立开展服务", development: null },
  });
  expect(await waits()).toEqual([
    ["1 份出壳证书待发放", "desk/graduations?waits=certificate"],
    ["1 条消息待发", "desk/messages?state=waiting"],
  ]);
  expect(await waits("2022-06-24")).toContainEqual(["1 份交接清单逾期", "desk/handovers?state=late"]);
  const { id: registration } = await edit(openRegistration, {
    ...{
      organization: world.second.organizationId,
      legalForm: "community" as const,
      placeId: null,
      fastTrack: true,
    },
  });
  await edit(claimStep, { registration, step: 1, ready: true, claim: null });
  expect(await waits()).toContainEqual(["1 件登记备案有事项待核对", "desk/registrations?waits=check"]);
  const { week } = await inCenter(visitOf(world.center, world.staff, "desk.view", "2022-06-22"), getToday);
  expect(week.flatMap(({ dates }) => dates.map(({ words }) => words))).toContain("暖阳助老服务队的交接到期");
});
