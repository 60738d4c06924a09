import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getOwnProject } from "@/lib/usecases/projects/project/project";
import { confirmActivity, getActivity, writeActivity } from "@/lib/usecases/registry/activity";
import { listOwnActivities } from "@/lib/usecases/registry/activity-list";
import { activityPartners, linkPartners } from "@/lib/usecases/registry/activity-partners";
import {
  editOwnActivity,
  getOwnActivity,
  ownActivityOptions,
  writeOwnActivity,
} from "@/lib/usecases/registry/own-activity";
import { statementsOf } from "../../../support/machine/statements";
import { type OrganizationDesk, openOrganization } from "../../../support/organization-desk";
import { makeProject } from "../../../support/projects/projects";
import { plainActivity } from "../../../support/registry/registry";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-03-12";
let desk: Desk;
let own: OrganizationDesk;
let partner: OrganizationDesk;
let stranger: OrganizationDesk;
let body: string;
let project: string;
beforeAll(async () => {
  desk = await openDesk("王芳");
  own = await openOrganization(desk, "牵头机构");
  partner = await openOrganization(desk, "协办机构");
  stranger = await openOrganization(desk, "别家机构");
  const made = await desk.read(day, ({ db, center }) =>
    db.body.create({
      data: { centerId: center.id, kind: "other", name: "民福街道办" },
      select: { id: true },
    }),
  );
  body = made.id;
  project = await begun("银龄互助", [partner.organization, body]);
});
afterAll(closeDesks);

const begun = (name: string, partners: string[], lead = own.organization) =>
  desk
    .act(day, "project.edit", (ctx) => makeProject(ctx, { name, lead, partners, begun: true }))
    .then(({ id }) => id);

let turn = 0;
const { organizations: _o, bodies: _b, ...plain } = plainActivity;
const facts = { ...plain, kind: "service" as const, heldOn: civilDate(day), partners: [] };
const write = (fields: Partial<Parameters<typeof writeOwnActivity>[1]>, by = own) => {
  turn += 1;
  const input = { ...facts, title: `讲座${turn}`, draftKey: randomUUID(), go: "keep" as const, ...fields };
  return by.act(day, "ownActivity.edit", (ctx) => writeOwnActivity(ctx, input));
};
const edit = (activity: string, fields: Partial<Parameters<typeof editOwnActivity>[1]>) => {
  turn += 1;
  const input = { ...facts, title: `改${turn}`, activity, go: "keep" as const, ...fields };
  return own.act(day, "ownActivity.edit", (ctx) => editOwnActivity(ctx, input));
};
const holders = async (activity: string) => {
  const { organizations, bodies } = await desk.read(day, (ctx) => getActivity(ctx, { activity }));
  return [...organizations, ...bodies].sort();
};

it("offers the other executors of the own projects, and nobody else", async () => {
  const { options } = await own.read(day, ownActivityOptions);
  expect(options.partners.map(({ label }) => label).sort()).toEqual(
    ["协办机构（银龄互助）", "民福街道办（银龄互助）"].sort(),
  );
  expect((await stranger.read(day, ownActivityOptions)).options.partners).toEqual([]);
});

it("is written by one for all who held it, counted once, and seen by each of them", async () => {
  const line = await desk.read(day, ({ db }) =>
    db.planLine.findFirstOrThrow({ where: { projectId: project } }),
  );
  const { id } = await write({
    ...{ title: "一起办的", planLineId: line.id, events: 2, go: "report" },
    partners: [partner.organization, body],
  });
  expect(await holders(id)).toEqual([own.organization, partner.organization, body].sort());
  await desk.act(day, "activity.confirm", (ctx) => confirmActivity(ctx, { activity: id }));
  for (const by of [own, partner]) {
    const found = await by.read(day, (ctx) => getOwnProject(ctx, { project }));
    expect(found.planLines).toMatchObject([{ done: 2 }]);
  }
  const seen = await partner.read(day, (ctx) => getOwnActivity(ctx, { activity: id }));
  expect(seen).toMatchObject({ title: "一起办的", acts: [] });
  expect(seen.partners.sort()).toEqual([own.organization, body].sort());
  const none = { state: null, q: "一起办的", kind: null, project: null, line: null, from: null, to: null };
  const query = { ...none, sort: "date" as const, page: 1, size: 20 };
  expect((await partner.read(day, (ctx) => listOwnActivities(ctx, query))).total).toBe(1);
  expect((await stranger.read(day, (ctx) => listOwnActivities(ctx, query))).total).toBe(0);
});

it("takes only executors of the same project, said beside the field with nothing written", async () => {
  const other = await begun("另一个项目", [stranger.organization]);
  const before = await desk.read(day, ({ db }) => db.activity.count());
  const wrong = await refusalOf(write({ projectId: other, partners: [partner.organization] }));
  expect(wrong.fields.partners).toContain("同一个项目");
  const loose = await refusalOf(write({ partners: [partner.organization] }));
  expect(loose.fields.partners).toContain("请先选择所属项目");
  const unknown = await refusalOf(write({ projectId: project, partners: [randomUUID()] }));
  expect(unknown.fields.partners).toContain("同一个项目");
  expect(await desk.read(day, ({ db }) => db.activity.count())).toBe(before);
});

it("loses and gains them by an edit, keeps whom the center named, and follows its project", async () => {
  const { id } = await write({ projectId: project, partners: [partner.organization] });
  await edit(id, { projectId: project, partners: [body] });
  expect(await holders(id)).toEqual([own.organization, body].sort());
  await desk.read(day, ({ db, center }) =>
    db.activityOrganization.create({
      data: { centerId: center.id, activityId: id, organizationId: stranger.organization },
      select: { activityId: true },
    }),
  );
  const kept = await own.read(day, (ctx) => activityPartners(ctx, id));
  expect(kept.partners.sort()).toEqual([body, stranger.organization].sort());
  const moved = await begun("换到的项目", [partner.organization]);
  expect((await refusalOf(edit(id, { projectId: moved, partners: [body] }))).fields).toHaveProperty(
    "partners",
  );
  await edit(id, { projectId: moved, partners: [partner.organization] });
  expect(await holders(id)).toEqual([own.organization, partner.organization].sort());
});

it("of somebody else's activity changes nothing", async () => {
  const { id } = await desk.act(day, "activity.edit", (ctx) =>
    writeActivity(ctx, {
      ...{
        ...plainActivity,
        title: "中心登记的",
        kind: "service",
        heldOn: civilDate(day),
        projectId: project,
      },
      organizations: [own.organization],
    }),
  );
  await own.read(day, (ctx) => linkPartners(ctx, id, [partner.organization]));
  expect(await holders(id)).toEqual([own.organization]);
  const form = await own.read(
    day,
    async (ctx) => (await statementsOf(() => getOwnActivity(ctx, { activity: id }))).length,
  );
  expect(form).toBeLessThanOrEqual(10);
});
