import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { findingsInHand, listOwnFindings } from "@/lib/usecases/projects/supervision/finding-list";
import { withdrawProjectEvaluation } from "@/lib/usecases/projects/supervision/project-evaluation";
import {
  answerAtDesk,
  answerFinding,
  attachToFinding,
  findingFile,
  getEvaluatedFinding,
  getFinding,
  getOwnFinding,
  judgeAtDesk,
  judgeFinding,
  raiseFinding,
  removeFromFinding,
  tellOfFinding,
} from "@/lib/usecases/projects/supervision/project-finding";
import { receivedAs } from "../../../../support/center/files";
import { openOrganization } from "../../../../support/organization-desk";
import { supervisionDay, supervisionWorld } from "../../../../support/projects/supervision";
import { closeDesks, owner, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof supervisionWorld>>;
let evaluation: string;
beforeAll(async () => {
  world = await supervisionWorld();
  evaluation = (await world.assign()).id;
});
afterAll(closeDesks);

const raise = (text = "票据不全", by = world.evaluator) =>
  by.act((ctx) => raiseFinding(ctx, { evaluation, text, serious: false, dueOn: civilDate("2022-06-10") }));
const own = <T>(run: (ctx: Context) => Promise<T>) =>
  world.executor.act(supervisionDay, "ownFinding.answer", run);

describe("what is to be put right", () => {
  it("is numbered within its project, told to the executors, and raised by nobody else's third party", async () => {
    const { id } = await raise();
    await raise("签到表不全");
    expect((await refusalOf(raise("别家写的", world.stranger))).code).toBe("not_found");
    const past = world.evaluator.act((ctx) =>
      raiseFinding(ctx, { evaluation, text: "旧的", serious: false, dueOn: civilDate("2022-05-31") }),
    );
    expect((await refusalOf(past)).fields).toHaveProperty("dueOn");
    const open = (ctx: Context) => listOwnFindings(ctx, { page: 1, size: 20, state: "open" });
    const seen = await world.executor.read(supervisionDay, open);
    expect(seen.rows.map(({ number, text }) => [number, text])).toEqual([
      [1, "票据不全"],
      [2, "签到表不全"],
    ]);
    await world.act((ctx) => tellOfFinding(ctx, { finding: id }));
    const said = await owner.message.findMany({ where: { subjectId: id } });
    expect(said.map(({ occasion, recipientName }) => [occasion, recipientName])).toEqual([
      ["findingDue", "和风社工"],
    ]);
    const stranger = await openOrganization(world.desk, "无关组织");
    expect((await stranger.read(supervisionDay, open)).rows).toEqual([]);
    const found = stranger.read(supervisionDay, (ctx) => getOwnFinding(ctx, { finding: id }));
    expect((await refusalOf(found)).code).toBe("not_found");
  });

  it("is answered by the executor with papers that the third party reads, sent back, answered and closed", async () => {
    const { id: finding } = await raise();
    const [file, wrong] = [receivedAs("发票.pdf"), receivedAs("误传.pdf")];
    await own((ctx) => attachToFinding(ctx, { finding, file }));
    await own((ctx) => attachToFinding(ctx, { finding, file: wrong }));
    await own((ctx) => removeFromFinding(ctx, { finding, file: wrong.id }));
    await own((ctx) => answerFinding(ctx, { finding, answer: "已补齐票据" }));
    expect((await refusalOf(own((ctx) => attachToFinding(ctx, { finding, file: wrong })))).code).toBe(
      "conflict",
    );
    const seen = await world.evaluator.read(async (ctx) => ({
      ...(await getEvaluatedFinding(ctx, { finding })),
      paper: await findingFile(ctx, { finding, file: file.id }),
      waiting: await findingsInHand(ctx),
    }));
    expect([seen.state, seen.answer, seen.paper.name]).toEqual(["answered", "已补齐票据", "发票.pdf"]);
    expect(seen.waiting.map(({ id }) => id)).toEqual([finding]);
    const hidden = world.stranger.read((ctx) => findingFile(ctx, { finding, file: file.id }));
    expect((await refusalOf(hidden)).code).toBe("not_found");
    const desk = (event: "close") => world.act((ctx) => judgeAtDesk(ctx, { finding, event, reason: "看过" }));
    expect((await refusalOf(desk("close"))).message).toContain("由第三方复核");
    const judge = (event: "sendBack" | "close", reason: string) =>
      world.evaluator.act((ctx) => judgeFinding(ctx, { finding, event, reason }));
    await judge("sendBack", "缺一张发票");
    expect((await refusalOf(judge("close", "没有提交"))).code).toBe("conflict");
    const back = await world.executor.read(supervisionDay, (ctx) => getOwnFinding(ctx, { finding }));
    expect([back.state, back.verdict]).toEqual(["open", "缺一张发票"]);
    await own((ctx) => answerFinding(ctx, { finding, answer: "已全部补齐" }));
    await judge("close", "已核对");
    const done = await world.read((ctx) => getFinding(ctx, { finding }));
    expect([done.state, done.verdict, done.closedAt !== null]).toEqual(["closed", "已核对", true]);
  });

  it("is not closed by the third party on an answer that its page does not show", async () => {
    const { id: finding } = await raise("照片不全");
    await own((ctx) => answerFinding(ctx, { finding, answer: "已补齐照片" }));
    const look = () => world.evaluator.read((ctx) => getEvaluatedFinding(ctx, { finding }));
    const { edition } = await look();
    const judge = (event: "sendBack" | "close", seen: string) =>
      world.evaluator.act((ctx) => judgeFinding(ctx, { finding, event, reason: "已核对", edition: seen }));
    await judge("sendBack", edition);
    await own((ctx) => answerFinding(ctx, { finding, answer: "照片在另一处" }));
    expect((await refusalOf(judge("close", edition))).message).toContain("您打开本页之后");
    expect((await look()).state).toBe("answered");
    await judge("close", (await look()).edition);
  });

  it("is answered by one of an organization's people only as the page of that one shows it", async () => {
    const { id: finding } = await raise("台账不全");
    const look = () => world.executor.read(supervisionDay, (ctx) => getOwnFinding(ctx, { finding }));
    const answer = (said: string, edition: string) =>
      own((ctx) => answerFinding(ctx, { finding, answer: said, edition }));
    const { edition } = await look();
    await answer("台账已补", edition);
    await world.evaluator.act((ctx) => judgeFinding(ctx, { finding, event: "sendBack", reason: "缺三月的" }));
    expect((await refusalOf(answer("台账在社区", edition))).message).toContain("您打开本页之后");
    const now = await look();
    expect([now.answer, now.verdict]).toEqual(["台账已补", "缺三月的"]);
    await answer("三月的已补", now.edition);
  });

  it("is answered at the desk for who has no portal, and judged there once the third party has left", async () => {
    const { id: finding } = await raise();
    await world.act((ctx) => answerAtDesk(ctx, { finding, answer: "书面报来已整改" }));
    await world.act((ctx) => withdrawProjectEvaluation(ctx, { evaluation, reason: "合同到期" }));
    const gone = world.evaluator.read((ctx) => getEvaluatedFinding(ctx, { finding }));
    expect((await refusalOf(gone)).code).toBe("not_found");
    expect(await world.evaluator.read(findingsInHand)).toEqual([]);
    await world.act((ctx) => judgeAtDesk(ctx, { finding, event: "close", reason: "中心核对" }));
    expect((await world.read((ctx) => getFinding(ctx, { finding }))).state).toBe("closed");
  });
});

it("found by two at once has two numbers, one after the other", async () => {
  const world = await supervisionWorld();
  const evaluation = (await world.assign()).id;
  const other = await world.assign({ stage: "final" });
  const raiseIn = (id: string, text: string) =>
    world.evaluator.act(async (ctx) => {
      const made = await raiseFinding(ctx, {
        evaluation: id,
        text,
        serious: false,
        dueOn: civilDate("2022-06-10"),
      });
      await setTimeout(200);
      return made;
    });
  const made = await Promise.all([raiseIn(evaluation, "同时的一"), raiseIn(other.id, "同时的二")]);
  const found = await owner.finding.findMany({
    where: { id: { in: made.map(({ id }) => id) } },
    orderBy: { number: "asc" },
  });
  const [one, two] = found.map(({ number }) => number);
  expect(two).toBe((one ?? 0) + 1);
});
