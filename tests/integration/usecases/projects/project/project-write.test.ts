import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { foundProject } from "@/lib/usecases/projects/project/found-project";
import { getProject } from "@/lib/usecases/projects/project/project";
import {
  awardProject,
  beginProject,
  editProject,
  lockProject,
  moveProject,
  takeBackProject,
} from "@/lib/usecases/projects/project/project-write";
import { makeProject, passNotice, writtenProject } from "../../../../support/projects/projects";
import { makeOrganizationNamed } from "../../../../support/registry/registry";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
const direct = { directReason: "只有一家符合条件", document: "平民发〔2022〕3号" };
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "project.edit", run);
const make = (fields: Parameters<typeof makeProject>[1] = {}) => act((ctx) => makeProject(ctx, fields));
const get = (project: string) => desk.read(day, (ctx) => getProject(ctx, { project }));
const organization = (name: string) =>
  desk.read(day, (ctx) => makeOrganizationNamed(ctx, name)).then(({ id }) => id);

describe("a project", () => {
  it("is awarded directly with its reason and paper, numbered in its year, and entered with all that belongs to it", async () => {
    const partner = await desk.read(day, ({ db, center }) =>
      db.body.create({ data: { centerId: center.id, kind: "bureau", name: "民福街道办" } }),
    );
    const { id, number } = await make({ partners: [partner.id] });
    expect(number).toMatch(/-XM2022-\d{3}$/);
    expect(await get(id)).toMatchObject({
      state: "prepared",
      directReason: "只有一家符合条件",
      executors: [
        { name: "和风社工服务中心", lead: true, kind: "organization" },
        { name: "民福街道办", lead: false, kind: "body" },
      ],
      planLines: [{ name: "健康讲座", target: 10, done: 0, reached: false }],
      budgetLines: [{ name: "活动费" }, { name: "人员费" }],
    });
  });

  it("is carried out by somebody on record who still exists, in a field of the center's list", async () => {
    const gone = await organization("已注销的社团");
    await desk.read(day, ({ db, center }) =>
      db.organization.updateMany({
        where: { centerId: center.id, id: gone },
        data: { legalStatus: "deregistered" },
      }),
    );
    const refusal = (fields: Parameters<typeof writtenProject>[1], lead = gone) =>
      refusalOf(act((ctx) => awardProject(ctx, { ...writtenProject(lead, fields), ...direct })));
    expect((await refusal({})).fields).toEqual({ lead: expect.stringContaining("注销") });
    expect((await refusal({}, crypto.randomUUID())).fields).toHaveProperty("lead");
    expect((await refusal({ field: "航天" })).fields).toHaveProperty("field");
  });

  it("is written anew until it begins, and afterwards no more", async () => {
    const { id, lead } = await make();
    await act((ctx) =>
      editProject(ctx, { ...writtenProject(lead, { name: "改名后", planLines: [] }), project: id }),
    );
    expect(await get(id)).toMatchObject({ name: "改名后", planLines: [] });
    expect(
      (await refusalOf(act((ctx) => beginProject(ctx, { project: id, signedOn: civilDate(day) })))).message,
    ).toContain("服务指标");
    await act((ctx) => editProject(ctx, { ...writtenProject(lead), project: id }));
    await desk.read(day, (ctx) => passNotice(ctx, id));
    const future = act((ctx) => beginProject(ctx, { project: id, signedOn: civilDate("2022-03-13") }));
    expect((await refusalOf(future)).fields).toHaveProperty("signedOn");
    await act((ctx) => beginProject(ctx, { project: id, signedOn: civilDate(day) }));
    expect(await get(id)).toMatchObject({ state: "running", signedOn: day });
    const late = act((ctx) => editProject(ctx, { ...writtenProject(lead), project: id }));
    expect((await refusalOf(late)).message).toContain("变更");
  });

  it("is taken back with a reason while nothing was built on it, and resumes as what it was", async () => {
    const { id } = await make({ begun: true });
    await act((ctx) => takeBackProject(ctx, { project: id, reason: "日期填错" }));
    await act((ctx) => beginProject(ctx, { project: id, signedOn: civilDate(day) }));
    for (const event of ["beginMidterm", "suspend", "resume"] as const)
      await act(async (ctx) => moveProject(ctx, await lockProject(ctx, { project: id }), event));
    expect((await get(id)).state).toBe("midterm");
    await desk.read(day, ({ db, center }) =>
      db.activity.create({
        data: { centerId: center.id, kind: "service", title: "讲座", heldOn: new Date(day), projectId: id },
      }),
    );
    await act(async (ctx) => moveProject(ctx, await lockProject(ctx, { project: id }), "endMidterm"));
    const refused = await refusalOf(act((ctx) => takeBackProject(ctx, { project: id, reason: "改" })));
    expect(refused.message).toContain("1 场活动");
    expect((await desk.records(id)).map(({ event, toState }) => [event, toState])).toEqual([
      ["award", "prepared"],
      ["begin", "running"],
      ["takeBack", "prepared"],
      ["begin", "running"],
      ["beginMidterm", "midterm"],
      ["suspend", "suspended"],
      ["resume", "midterm"],
      ["endMidterm", "running"],
    ]);
  });

  it("comes of an agreement, signed or not, once, and of none that is void", async () => {
    const lead = await organization("签约机构");
    const made = (number: string, data: object) =>
      desk.read(day, ({ db, center }) =>
        db.agreement.create({ data: { centerId: center.id, number, organizationId: lead, ...data } }),
      );
    const found = (agreement: string) =>
      act((ctx) => foundProject(ctx, { ...writtenProject(lead), agreement }));
    await made("PC-2022-CT01-003", { state: "voided" });
    expect((await refusalOf(found("PC-2022-CT01-003"))).message).toContain("作废");
    await made("PC-2022-CT01-002", {});
    expect(await get((await found("PC-2022-CT01-002")).id)).toMatchObject({
      state: "prepared",
      signedOn: null,
    });
    await made("PC-2022-CT01-001", {
      state: "signed",
      centerSignedOn: new Date("2022-02-17"),
      organizationSignedOn: new Date("2022-02-16"),
    });
    const { id, number } = await found("PC-2022-CT01-001");
    expect(await get(id)).toMatchObject({
      agreement: { number: "PC-2022-CT01-001" },
      signedOn: "2022-02-17",
    });
    expect((await refusalOf(found("PC-2022-CT01-001"))).message).toContain(number);
  });
});
