import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getToday } from "@/lib/usecases/oversight/today";
import {
  findingsInHand,
  findingsRaised,
  listFindings,
} from "@/lib/usecases/projects/supervision/finding-list";
import { withdrawProjectEvaluation } from "@/lib/usecases/projects/supervision/project-evaluation";
import { answerAtDesk, raiseFinding } from "@/lib/usecases/projects/supervision/project-finding";
import { supervisionWorld } from "../../../../support/projects/supervision";
import { closeDesks, owner } from "../../../../support/staff-desk";

afterAll(closeDesks);

it("lists what is to be put right by state and lateness, and to the third party what it has to judge", async () => {
  const world = await supervisionWorld();
  const { id: evaluation } = await world.assign();
  const raise = (text: string) =>
    world.evaluator.act((ctx) =>
      raiseFinding(ctx, { evaluation, text, serious: false, dueOn: civilDate("2022-06-10") }),
    );
  const { id: finding } = await raise("票据不全");
  await raise("签到表不全");
  await world.act((ctx) => answerAtDesk(ctx, { finding, answer: "已补齐" }));
  const query = { page: 1, size: 20, state: null, late: null, object: null, q: "" };
  const list = (asked: object, day?: string) => {
    const read = (ctx: Parameters<typeof listFindings>[0]) => listFindings(ctx, { ...query, ...asked });
    return day ? world.desk.read(day, read) : world.read(read);
  };
  expect((await list({})).counts).toEqual({ open: 1, answered: 1 });
  expect((await list({ state: "answered" })).rows).toMatchObject([
    { id: finding, text: "票据不全", looked: "银龄互助", projectNumber: expect.stringContaining("XM2022") },
  ]);
  expect((await list({ late: "yes" })).rows).toEqual([]);
  expect((await list({ late: "yes" }, "2022-06-11")).rows.map(({ text }) => text)).toEqual(["签到表不全"]);
  const waiting = await world.evaluator.read(findingsInHand);
  expect(waiting).toMatchObject([{ id: finding, looked: "银龄互助" }]);
  expect(await world.stranger.read(findingsInHand)).toEqual([]);
  expect((await world.evaluator.read(findingsRaised)).map(({ state }) => state).sort()).toEqual([
    "answered",
    "open",
  ]);
  expect(await world.stranger.read(findingsRaised)).toEqual([]);
  // The third party is at it still; once it was withdrawn, the center judges what it left.
  expect((await list({ waits: "center" })).rows).toEqual([]);
  await world.act((ctx) => withdrawProjectEvaluation(ctx, { evaluation, reason: "合同到期" }));
  expect((await list({ waits: "center" })).rows).toMatchObject([{ id: finding }]);
  const { waits } = await world.read(getToday);
  const line = waits.find(({ at }) => at.endsWith("findings?waits=center"));
  expect(line?.words).toBe("1 项整改待中心复核");
});

it("shows a third party all that it has in hand, however many", async () => {
  const world = await supervisionWorld();
  const { id: evaluation } = await world.assign();
  const dueOn = civilDate("2022-06-10");
  const { id: first } = await world.evaluator.act((ctx) =>
    raiseFinding(ctx, { evaluation, text: "第 1 项", serious: false, dueOn }),
  );
  const { id: _, ...like } = await owner.finding.findFirstOrThrow({ where: { id: first } });
  const more = Array.from({ length: 60 }, (__, at) => ({ ...like, number: at + 2, text: `第 ${at + 2} 项` }));
  await owner.finding.createMany({ data: more });
  await owner.finding.updateMany({ where: { evaluationId: evaluation }, data: { state: "answered" } });
  expect(await world.evaluator.read(findingsInHand)).toHaveLength(61);
});
