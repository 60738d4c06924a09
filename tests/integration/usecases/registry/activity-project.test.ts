import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getOwnProject } from "@/lib/usecases/projects/project/project";
import { confirmActivity, editActivity, getActivity, writeActivity } from "@/lib/usecases/registry/activity";
import { activityOptions } from "@/lib/usecases/registry/activity-options";
import { assertPartOf } from "@/lib/usecases/registry/activity-project";
import { writeOwnActivity } from "@/lib/usecases/registry/own-activity";
import { type OrganizationDesk, openOrganization } from "../../../support/organization-desk";
import { makeProject } from "../../../support/projects/projects";
import { makeOrganizationNamed, plainActivity } from "../../../support/registry/registry";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-03-12";
let desk: Desk;
let own: OrganizationDesk;
let partner: OrganizationDesk;
beforeAll(async () => {
  desk = await openDesk("王芳");
  own = await openOrganization(desk, "承接机构");
  partner = await openOrganization(desk, "协办机构");
});
afterAll(closeDesks);

/** A project of both, from February to November. */
async function joint(name: string, fields: Parameters<typeof makeProject>[1] = {}) {
  const { id } = await desk.act(day, "project.edit", (ctx) =>
    makeProject(ctx, {
      ...{ name, lead: own.organization, partners: [partner.organization], begun: true },
      ...{ startsOn: civilDate("2022-02-01"), endsOn: civilDate("2022-11-30") },
      ...fields,
    }),
  );
  const [line] = await desk.read(day, ({ db }) => db.planLine.findMany({ where: { projectId: id } }));
  return { id, line: line?.id ?? "" };
}

let turn = 0;
const { organizations: _o, bodies: _b, ...plain } = plainActivity;
const facts = { ...plain, kind: "service" as const, heldOn: civilDate(day) };
const write = (by: OrganizationDesk, fields: Partial<Parameters<typeof writeOwnActivity>[1]>) => {
  turn += 1;
  const input = {
    ...facts,
    title: `讲座${turn}`,
    draftKey: randomUUID(),
    partners: [],
    go: "report" as const,
    ...fields,
  };
  return by.act(day, "ownActivity.edit", (ctx) => writeOwnActivity(ctx, input));
};
const confirm = (activity: string) =>
  desk.act(day, "activity.confirm", (ctx) => confirmActivity(ctx, { activity }));

it("takes the project from the line that was chosen, and counts what both executors held as one", async () => {
  const { id, line } = await joint("银龄互助");
  const first = await write(own, { planLineId: line, events: 4 });
  expect(await desk.read(day, (ctx) => getActivity(ctx, { activity: first.id }))).toMatchObject({
    projectId: id,
    planLineId: line,
  });
  const second = await write(partner, { projectId: id, planLineId: line, events: 2 });
  for (const activity of [first.id, second.id]) await confirm(activity);
  for (const by of [own, partner])
    expect((await by.read(day, (ctx) => getOwnProject(ctx, { project: id }))).planLines).toMatchObject([
      { done: 6 },
    ]);
});

it("refuses the same activity from the second executor, and lets another of that day be", async () => {
  const { id } = await joint("邻里课堂");
  await write(own, { projectId: id, title: "开班仪式" });
  const twice = await refusalOf(write(partner, { projectId: id, title: "开班 仪式" }));
  expect(twice.fields.title).toContain("几家一起办的只登记一次");
  await write(partner, { projectId: id, title: "第一课" });
  await write(partner, { title: "开班仪式" });
});

it("lets one of two executors through who write the same activity at the same moment", async () => {
  const { id } = await joint("同时登记");
  const both = await Promise.allSettled(
    [own, partner].map((by) => write(by, { projectId: id, title: "义诊" })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

it("refuses a day before the project or after its end, beside the day", async () => {
  const { id } = await joint("有期限的项目");
  const early = await refusalOf(write(own, { projectId: id, heldOn: civilDate("2022-01-31") }));
  expect(early.fields.heldOn).toBe("活动不能早于项目“有期限的项目”的开始日期（2022年2月1日）。");
  const late = await refusalOf(
    write(own, { projectId: id, heldOn: civilDate("2022-12-01"), go: "keep" as const }),
  );
  expect(late.fields.heldOn).toContain("活动不能晚于项目“有期限的项目”的结束日期");
});

it("refuses a line of another project, beside the line", async () => {
  const here = await joint("甲项目");
  const there = await joint("乙项目");
  const refused = await refusalOf(write(own, { projectId: here.id, planLineId: there.line }));
  expect(refused.fields.planLineId).toBe("这项指标是项目“乙项目”的，请选择同一个项目的指标。");
});

it("refuses a project that somebody else carries out, at the desk with a sentence, in the portal as unknown", async () => {
  const other = await desk.read(day, (ctx) => makeOrganizationNamed(ctx, "别家"));
  const { id } = await joint("别家的项目", { lead: other.id, partners: [] });
  const atDesk = desk.act(day, "activity.edit", (ctx) =>
    writeActivity(ctx, {
      ...{ ...plainActivity, ...facts, title: "走访", projectId: id },
      organizations: [own.organization],
    }),
  );
  expect((await refusalOf(atDesk)).fields.projectId).toContain("由别家执行");
  expect((await refusalOf(write(own, { projectId: id }))).code).toBe("not_found");
});

it("refuses one that has not begun, is suspended or closed; what was part of it before is mended", async () => {
  const { id } = await joint("要暂停的项目");
  const { id: activity } = await write(own, { projectId: id, go: "keep" });
  const prepared = await joint("没启动的项目", { begun: false });
  expect((await refusalOf(write(own, { projectId: prepared.id }))).fields.projectId).toContain("还没有启动");
  for (const [state, word] of [
    ["suspended", "已暂停"],
    ["closed", "已结项"],
    ["terminated", "已终止"],
  ] as const) {
    await desk.read(day, ({ db }) => db.project.updateMany({ where: { id }, data: { state } }));
    expect((await refusalOf(write(own, { projectId: id }))).fields.projectId).toContain(word);
  }
  const mended = { ...plainActivity, ...facts, title: "改过的", projectId: id };
  await desk.act(day, "activity.edit", (ctx) =>
    editActivity(ctx, { ...mended, organizations: [own.organization], activity }),
  );
  expect(await desk.read(day, (ctx) => getActivity(ctx, { activity }))).toMatchObject({
    title: "改过的",
    options: { projectId: [{ label: "要暂停的项目" }] },
  });
});

it("offers an organization its own projects that are under way, and their lines", async () => {
  const lonely = await openOrganization(desk, "只有一个项目的机构");
  await joint("别人的");
  const mine = await joint("我的", { lead: lonely.organization, partners: [] });
  await joint("我的未启动", { lead: lonely.organization, partners: [], begun: false });
  const { projectId, planLineId } = await lonely.read(day, (ctx) => activityOptions(ctx));
  expect(projectId).toEqual([{ value: mine.id, label: "我的" }]);
  expect(planLineId).toEqual([{ value: mine.line, label: "我的 · 健康讲座（10场）" }]);
});

it("is nothing where none was chosen, and unknown where it is of another center", async () => {
  const none = { ...facts, organizations: [], bodies: [] };
  expect(await desk.read(day, (ctx) => assertPartOf(ctx, none))).toBeNull();
  const elsewhere = await openDesk("李娜");
  const { id } = await elsewhere.act(day, "project.edit", (ctx) => makeProject(ctx, { begun: true }));
  const refused = await refusalOf(desk.read(day, (ctx) => assertPartOf(ctx, { ...none, projectId: id })));
  expect(refused.code).toBe("not_found");
});
