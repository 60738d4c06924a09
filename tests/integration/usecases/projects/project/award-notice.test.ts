import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editionOf } from "@/lib/db/edition";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getNotice, listNotices } from "@/lib/usecases/admission/notice";
import { publishNotice } from "@/lib/usecases/admission/notice-publication";
import { archiveNotice, discardNotice, withdrawNotice } from "@/lib/usecases/admission/notice-take-back";
import { getObjection, listObjections } from "@/lib/usecases/admission/objection/objection";
import { answerObjection, reopenObjection } from "@/lib/usecases/admission/objection/objection-answer";
import { proposeObjection, recordObjection } from "@/lib/usecases/admission/objection/objection-letter";
import { getPublicNotice, listPublicNotices } from "@/lib/usecases/admission/public-notice";
import { concludeNotice, reopenConcluded } from "@/lib/usecases/projects/giving/contest-honour";
import { draftAwardNotice, proposeAwardNotice } from "@/lib/usecases/projects/project/award-notice";
import { getProject } from "@/lib/usecases/projects/project/project";
import { dropProject, restoreProject } from "@/lib/usecases/projects/project/project-step";
import { beginProject, editProject } from "@/lib/usecases/projects/project/project-write";
import { plainLetter } from "../../../../support/admission/objections";
import { makeProject, writtenProject } from "../../../../support/projects/projects";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const first = "2022-03-14";
const last = "2022-03-18";
const after = "2022-03-21";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

const award = (name: string) => desk.act(first, "project.edit", (ctx) => makeProject(ctx, { name }));
const draft = (project: string) =>
  desk.act(first, "notice.draft", async (ctx) => {
    const { proposal } = await proposeAwardNotice(ctx, { project });
    return draftAwardNotice(ctx, { project, ...proposal, ...proposal.period });
  });
const publish = (notice: string) =>
  desk.act(first, "notice.publish", async (ctx) =>
    publishNotice(ctx, { notice, edition: await editionOf(ctx, { type: "notice", id: notice }) }),
  );
const conclude = (notice: string, day = after) =>
  desk.act(day, "notice.close", (ctx) => concludeNotice(ctx, { notice, statement: "公示期内未收到异议。" }));
const begin = (project: string, day = after) =>
  desk.act(day, "project.edit", (ctx) => beginProject(ctx, { project, signedOn: civilDate(day) }));
const project = (id: string) => desk.read(after, (ctx) => getProject(ctx, { project: id }));
const edition = (id: string) => desk.read(after, (ctx) => editionOf(ctx, { type: "objection", id }));

/** Awarded and on public notice. */
async function onNotice(name: string) {
  const { id, lead } = await award(name);
  const notice = (await draft(id)).id;
  await publish(notice);
  return { id, lead, notice };
}

describe("an award without a selection", () => {
  it("begins only after its notice was on the public site for its period", async () => {
    const { id, lead } = await award("公示的项目");
    expect((await refusalOf(begin(id))).message).toContain("还没有公示");
    expect((await project(id)).acts.map(({ act }) => act)).toEqual([
      ...["announce", "sign", "begin", "edit", "drop"],
    ]);
    const { id: notice } = await draft(id);
    expect((await refusalOf(draft(id))).code).toBe("conflict");
    expect((await refusalOf(begin(id))).message).toContain("还没有发布");
    const edited = desk.act(first, "project.edit", (ctx) =>
      editProject(ctx, { ...writtenProject(lead), project: id }),
    );
    expect((await refusalOf(edited)).message).toContain("已经拟写公示");
    await publish(notice);
    expect((await refusalOf(begin(id, last))).message).toContain("2022年3月18日");
    expect((await refusalOf(conclude(notice, last))).message).toContain("期满后的次日");
    expect(await conclude(notice)).toMatchObject({ next: `projects/${id}`, honours: 0 });
    await begin(id);
    expect((await project(id)).state).toBe("running");
    const reopened = desk.act(after, "notice.close", (ctx) =>
      reopenConcluded(ctx, { notice, reason: "登记有误" }),
    );
    expect((await refusalOf(reopened)).message).toContain("项目已经启动");
  });

  it("says on the public site what was awarded to whom, for how much and why", async () => {
    const { notice } = await onNotice("公开的项目");
    const shown = await desk.read(last, (ctx) => getPublicNotice(ctx, { notice }));
    const facts = Object.fromEntries((shown.rows?.award ?? []).map(({ label, value }) => [label, value]));
    expect(facts).toMatchObject({
      ...{ 项目名称: "公开的项目", 受托机构: "和风社工服务中心" },
      ...{ 委托金额: "60,000.00 元（陆万元整）", 直接委托的理由: "只有一家符合条件" },
    });
    expect(shown.related).toEqual([]);
    const listed = await desk.read(last, (ctx) => listPublicNotices(ctx, { page: 1 }));
    expect(listed.rows.map(({ id }) => id)).toContain(notice);
    const desked = await desk.read(last, (ctx) => listNotices(ctx, { q: "公开的项目", page: 1, size: 20 }));
    expect(desked.rows).toMatchObject([{ about: "公开的项目" }]);
    expect(await desk.read(last, (ctx) => getNotice(ctx, { notice }))).toMatchObject({
      ...{ about: { name: "公开的项目" }, places: [], said: { waiting: 0, sent: 0 } },
    });
  });

  it("is drafted anew after it was taken back, and the project may be changed before", async () => {
    const { id, lead, notice } = await onNotice("撤回的项目");
    await desk.act(first, "notice.publish", (ctx) => withdrawNotice(ctx, { notice, reason: "金额有误" }));
    await desk.act(first, "project.edit", (ctx) =>
      editProject(ctx, { ...writtenProject(lead, { name: "改过的项目" }), project: id }),
    );
    const { id: second } = await draft(id);
    const { rows } = await desk.read(first, (ctx) => getNotice(ctx, { notice: second }));
    expect(rows.award?.[0]).toEqual({ label: "项目名称", value: "改过的项目" });
    await desk.act(first, "notice.draft", (ctx) => discardNotice(ctx, { notice: second, reason: "再改" }));
    expect((await project(id)).notice).toBeNull();
  });

  it("is not changed once its notice is archived, and says what may be done instead", async () => {
    const { id, lead, notice } = await onNotice("归档的项目");
    const edit = () =>
      desk.act(after, "project.edit", (ctx) => editProject(ctx, { ...writtenProject(lead), project: id }));
    await conclude(notice);
    expect((await refusalOf(edit())).message).toContain("先撤销期满办结");
    await desk.act(after, "notice.close", (ctx) => archiveNotice(ctx, { notice }));
    const { message } = await refusalOf(edit());
    expect(message).toContain("启动后办理变更");
    expect((await project(id)).acts).toContainEqual(
      expect.objectContaining({ act: "edit", whyNot: message }),
    );
    expect((await project(id)).name).toBe("归档的项目");
  });

  it("waits while an objection is not answered, and does not begin when it was right", async () => {
    const { id, notice } = await onNotice("被异议的项目");
    const { options } = await desk.read(last, (ctx) => proposeObjection(ctx, { notice }));
    expect(options).toMatchObject([{ value: id, label: expect.stringContaining("被异议的项目") }]);
    const letter = { ...plainLetter, receivedOn: civilDate(last), applicationId: id, notice };
    const { id: objection } = await desk.act(last, "objection.edit", (ctx) => recordObjection(ctx, letter));
    const twice = desk.act(last, "objection.edit", (ctx) => recordObjection(ctx, letter));
    expect((await refusalOf(twice)).fields).toHaveProperty("objector");
    await conclude(notice);
    expect((await refusalOf(begin(id))).message).toContain("1 件异议还没有答复");
    const answer = (result: "upheld" | "dismissed") =>
      desk.act(after, "objection.answer", async (ctx) =>
        answerObjection(ctx, {
          ...{ objection, result, answer: "经核查……", answeredOn: civilDate(after) },
          edition: await edition(objection),
        }),
      );
    await answer("upheld");
    expect((await refusalOf(begin(id))).message).toContain("异议成立");
    await desk.act(after, "project.edit", (ctx) => dropProject(ctx, { project: id, reason: "异议成立" }));
    expect((await refusalOf(begin(id))).code).toBe("conflict");
    const anew = desk.act(after, "notice.close", (ctx) =>
      reopenConcluded(ctx, { notice, reason: "登记有误" }),
    );
    expect((await refusalOf(anew)).message).toContain("已经撤销立项");
    await desk.act(after, "project.edit", (ctx) => restoreProject(ctx, { project: id, reason: "复核" }));
    await desk.act(after, "objection.answer", async (ctx) =>
      reopenObjection(ctx, { objection, reason: "复核", edition: await edition(objection) }),
    );
    await answer("dismissed");
    await begin(id);
    const said = await desk.read(after, (ctx) => getObjection(ctx, { objection }));
    expect(said).toMatchObject({ concerns: "被异议的项目", application: null, project: { id } });
    const list = await desk.read(after, (ctx) =>
      listObjections(ctx, { state: null, q: "被异议的项目", page: 1, size: 20 }),
    );
    expect(list.rows).toMatchObject([{ id: objection, concerns: "被异议的项目" }]);
  });
});
