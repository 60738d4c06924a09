import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { MovingKind } from "@/lib/domain/projects/change/change";
import { answerObjection, reopenObjection } from "@/lib/usecases/admission/objection/objection-answer";
import { recordObjection } from "@/lib/usecases/admission/objection/objection-letter";
import { getToday } from "@/lib/usecases/oversight/today";
import { approveChange, refuseChange, requestMove } from "@/lib/usecases/projects/change/change";
import { getChange } from "@/lib/usecases/projects/change/change-record";
import { askRefund, getRefund } from "@/lib/usecases/projects/money/refund";
import { getProject } from "@/lib/usecases/projects/project/project";
import { listProjects } from "@/lib/usecases/projects/project/project-list";
import { beginProject, takeBackProject } from "@/lib/usecases/projects/project/project-write";
import { projectObjectedTo, upheldInHand, upheldToDecide } from "@/lib/usecases/projects/project/upheld";
import { opposed, plainLetter } from "../../../../support/admission/objections";
import { makeSigningCall } from "../../../../support/admission/signing-call";
import { makePerson } from "../../../../support/factories";
import { makeProject, passNotice } from "../../../../support/projects/projects";
import {
  closeDesks,
  type Desk,
  deskFor,
  openManagerDesk,
  owner,
  refusalOf,
} from "../../../../support/staff-desk";

const day = "2022-04-12";
let desk: Desk;
let approver: Desk;
beforeAll(async () => {
  desk = await openManagerDesk();
  approver = deskFor(desk.center, await makePerson(owner, desk.center, ["approver"], { name: "钱局" }));
});
afterAll(closeDesks);

/** An award that began, or not, and an objection to it that came after its period and was right. */
async function upheld(name: string, begun = true) {
  const made = await desk.act(day, "project.edit", async (ctx) => {
    const { id } = await makeProject(ctx, { name });
    await passNotice(ctx, id);
    if (begun) await beginProject(ctx, { project: id, signedOn: civilDate(day) });
    const notice = await ctx.db.publicNotice.findFirstOrThrow({ where: { projectId: id } });
    return { project: id, notice: notice.id };
  });
  const letter = {
    ...plainLetter,
    receivedOn: civilDate(day),
    applicationId: made.project,
    notice: made.notice,
  };
  const { id: objection } = await desk.act(day, "objection.edit", (ctx) => recordObjection(ctx, letter));
  const answer = { result: "upheld" as const, answer: "经核查属实。", answeredOn: civilDate(day) };
  await desk.act(day, "objection.answer", (ctx) => answerObjection(ctx, { objection, ...answer }));
  return { project: made.project, objection };
}

const why = { reason: "第 1 号异议成立", document: "民发〔2022〕5号" };
const ask = (project: string, kind: MovingKind, objection: string) =>
  desk.act(day, "project.edit", (ctx) => requestMove(ctx, { project, kind, objection, why }));
const approve = (change: string) =>
  approver.act(day, "change.decide", (ctx) => approveChange(ctx, { change, decision: "同意" }));
const inHand = async () =>
  (await desk.read(day, (ctx) => ctx.db.$queryRaw<{ name: string }[]>(upheldInHand(ctx)))).map(
    ({ name }) => name,
  );
const get = (project: string) => desk.read(day, (ctx) => getProject(ctx, { project }));

describe("an objection that was right after the project began", () => {
  it("waits on the day, in the list and for the bureau, until a change on its ground is approved", async () => {
    const { project, objection } = await upheld("已启动的项目");
    expect((await get(project)).state).toBe("running");
    const words = async () => (await desk.read(day, getToday)).waits.map((line) => line.words);
    expect(await words()).toContain("1 个项目的异议成立，待处理");
    const filters = { state: null, kind: null, field: null, fund: null, year: null, from: null, to: null };
    const listed = await desk.read(day, (ctx) =>
      listProjects(ctx, { ...filters, counted: "opposed", q: "", page: 1, size: 20 }),
    );
    expect(listed.rows.map(({ name }) => name)).toEqual(["已启动的项目"]);
    expect(await approver.read(day, upheldToDecide)).toMatchObject([
      { name: "已启动的项目", change: null, grounds: plainLetter.grounds, answer: "经核查属实。" },
    ]);
    const { id: refused } = await ask(project, "keep", objection);
    expect(await approver.read(day, upheldToDecide)).toMatchObject([{ change: expect.any(String) }]);
    await approver.act(day, "change.decide", (ctx) =>
      refuseChange(ctx, { change: refused, reason: "应当终止" }),
    );
    expect(await inHand()).toEqual(["已启动的项目"]);
    const { id: change } = await ask(project, "terminate", objection);
    const said = await approver.read(day, (ctx) => getChange(ctx, { change }));
    expect(said.objection).toEqual({ number: 1 });
    // What was said, for who decides; never by whom.
    expect(said.ground).toEqual({ grounds: plainLetter.grounds, answer: "经核查属实。" });
    expect(await desk.read(day, (ctx) => projectObjectedTo(ctx, { objection }))).toMatchObject({
      ...{ id: project, change: { id: change, kind: "terminate", state: "requested" } },
    });
    await approve(change);
    expect((await get(project)).state).toBe("terminated");
    expect(await inHand()).toEqual([]);
    expect(await words()).not.toContain("1 个项目的异议成立，待处理");
  });

  it("is settled by the decision that the project is kept, which nothing else can be the ground of", async () => {
    const { project, objection } = await upheld("维持的项目");
    expect((await refusalOf(ask(project, "keep", ""))).message).toContain("对成立的异议的处理");
    const other = await upheld("另一个项目");
    expect((await refusalOf(ask(project, "keep", other.objection))).code).toBe("not_found");
    await approve((await ask(project, "keep", objection)).id);
    expect(await inHand()).toEqual(["另一个项目"]);
    expect((await get(project)).state).toBe("running");
    await approve((await ask(other.project, "suspend", other.objection)).id);
    expect(await inHand()).toEqual([]);
  });

  it("keeps one that has not begun from its start, which is then dropped", async () => {
    const { project } = await upheld("没有启动的项目", false);
    expect(await inHand()).toEqual(["没有启动的项目"]);
    const acts = (await get(project)).acts;
    expect(acts.find(({ act }) => act === "begin")?.whyNot).toContain("不能启动");
    expect(acts.find(({ act }) => act === "drop")?.whyNot).toBeNull();
  });

  it("keeps one that came of a selection from its start too, whatever page it is begun from", async () => {
    const staff = await makePerson(owner, desk.center, ["manager"]);
    const call = await makeSigningCall(desk.center, staff);
    const { application, answer } = await opposed(desk, call, { day });
    const own = { name: "遴选的项目" };
    const { id } = await desk.act(day, "project.edit", (ctx) => makeProject(ctx, own));
    const where = { centerId_id: { centerId: desk.center.id, id } };
    await owner.project.update({ where, data: { applicationId: application, directReason: null } });
    const begin = () =>
      desk.act(day, "project.edit", (ctx) => beginProject(ctx, { project: id, signedOn: civilDate(day) }));
    expect((await refusalOf(begin())).message).toContain("还没有答复");
    await answer("upheld");
    expect((await refusalOf(begin())).message).toContain("成立，项目不能启动");
  });

  it("does not stand against a project that the bureau kept, when its start is entered anew", async () => {
    const { project, objection } = await upheld("维持后重新启动的项目");
    await approve((await ask(project, "keep", objection)).id);
    await desk.act(day, "project.edit", (ctx) =>
      takeBackProject(ctx, { project, reason: "签约日期填错，重新启动" }),
    );
    expect((await get(project)).acts.find(({ act }) => act === "begin")?.whyNot).toBeNull();
    await desk.act(day, "project.edit", (ctx) => beginProject(ctx, { project, signedOn: civilDate(day) }));
    expect((await get(project)).state).toBe("running");
  });

  it("is no ground any more once it is answered anew: what was asked for because of it is not approved", async () => {
    const { project, objection } = await upheld("重新答复的项目");
    const { id: change } = await ask(project, "terminate", objection);
    await desk.act(day, "objection.answer", (ctx) => reopenObjection(ctx, { objection, reason: "核查有误" }));
    expect((await refusalOf(approve(change))).message).toContain("第 1 号异议的结论已经撤销");
    expect((await get(project)).state).toBe("running");
    const answer = { result: "upheld" as const, answer: "再次核查属实。", answeredOn: civilDate(day) };
    await desk.act(day, "objection.answer", (ctx) => answerObjection(ctx, { objection, ...answer }));
    await approve(change);
    expect((await get(project)).state).toBe("terminated");
  });

  it("that is upheld again after a decision on it is decided anew", async () => {
    const { project, objection } = await upheld("再次成立的项目");
    await approve((await ask(project, "keep", objection)).id);
    expect(await inHand()).not.toContain("再次成立的项目");
    const later = "2022-04-20";
    await desk.act(later, "objection.answer", (ctx) => reopenObjection(ctx, { objection, reason: "新证据" }));
    const answer = { result: "upheld" as const, answer: "复核属实。", answeredOn: civilDate(later) };
    await desk.act(later, "objection.answer", (ctx) => answerObjection(ctx, { objection, ...answer }));
    expect(await inHand()).toContain("再次成立的项目");
    const { change } = (await desk.read(later, (ctx) => projectObjectedTo(ctx, { objection }))) ?? {};
    expect(change).toBeNull();
    const again = await desk.act(later, "project.edit", (ctx) =>
      requestMove(ctx, { project, kind: "keep", objection, why }),
    );
    await approver.act("2022-04-21", "change.decide", (ctx) =>
      approveChange(ctx, { change: again.id, decision: "仍然维持" }),
    );
    expect(await inHand()).not.toContain("再次成立的项目");
  });

  it("is named by what is demanded back because of it, and no other is", async () => {
    const { project, objection } = await upheld("追回的项目");
    const other = await upheld("没有追回的项目");
    await owner.tranche.create({
      data: {
        ...{ centerId: desk.center.id, projectId: project, number: 1, name: "首期款", amountFen: 4_000_000n },
        ...{ condition: "signed", state: "paid", paidOn: new Date("2022-02-01"), voucher: "记-1" },
      },
    });
    const demand = (because: string) =>
      desk.act(day, "project.edit", (ctx) =>
        askRefund(ctx, {
          ...{ project, objection: because, amountFen: 1_000_000n, dueOn: civilDate("2022-05-01") },
          ...{ reason: "第 1 号异议成立", document: null },
        }),
      );
    expect((await refusalOf(demand(other.objection))).message).toContain("成立的异议");
    const { id: refund } = await demand(objection);
    await demand("");
    expect(await desk.read(day, (ctx) => getRefund(ctx, { refund }))).toMatchObject({
      objection: { id: objection, number: 1 },
    });
    const seen = await desk.read(day, (ctx) => projectObjectedTo(ctx, { objection }));
    expect(seen?.refunds.map(({ id }) => id)).toEqual([refund]);
  });
});
