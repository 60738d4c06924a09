import { afterAll, beforeAll, expect, it } from "vitest";
import { getProject } from "@/lib/usecases/projects/project/project";
import {
  agreementsToFound,
  foundingValues,
  projectChoices,
  valuesOf,
} from "@/lib/usecases/projects/project/project-choice";
import { makeCall } from "../../../../support/factories";
import { makeProject, writtenProject } from "../../../../support/projects/projects";
import { makeOrganizationNamed, makeRegistry } from "../../../../support/registry/registry";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2022-03-12";
const bothSigned = {
  ...{ organizationSignedOn: new Date("2022-02-16"), organizationSigner: "李四" },
  ...{ centerSignedOn: new Date("2022-02-17"), centerSigner: "王芳" },
};
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

it("offers who may carry a project out, where, in which field, and paid from what", async () => {
  const made = await desk.act(day, "project.edit", async (ctx) => makeRegistry(ctx, "平城"));
  const choices = await desk.read(day, (ctx) => projectChoices(ctx));
  expect(choices.lead.map(({ label }) => label)).toEqual(["平城志愿服务队", "平城民政局（单位）"]);
  expect(choices.places.map(({ label }) => label)).toContain("平城街道 / 平城社区");
  expect(choices.field.map(({ value }) => value)).toContain("助老");
  const kept = await desk.read(day, (ctx) => projectChoices(ctx, { field: "早先的领域", fundId: null }));
  expect(kept.field.map(({ value }) => value)).toContain("早先的领域");
  const { id } = await desk.act(day, "project.edit", (ctx) =>
    makeProject(ctx, { lead: made.organization.id }),
  );
  const project = await desk.read(day, (ctx) => getProject(ctx, { project: id }));
  expect(valuesOf(project)).toMatchObject({
    lead: made.organization.id,
    partners: [],
    planLines: [{ target: 10 }],
  });
  expect(
    Object.keys(writtenProject(made.organization.id)).filter((name) => !(name in valuesOf(project))),
  ).toEqual([]);
});

it("begins a project of a signed agreement with what the call and the agreement know, until it is one", async () => {
  const number = await desk.read(day, async (ctx) => {
    const { db, center } = ctx;
    const call = await makeCall(ctx, { number: 1, kind: "venture" });
    const organization = await makeOrganizationNamed(ctx, "创投机构");
    const agreement = await db.agreement.create({
      data: {
        ...{
          centerId: center.id,
          callId: call.id,
          number: "PC-2022-CT01-001",
          organizationId: organization.id,
        },
        ...{
          state: "signed",
          ...bothSigned,
          termStartsOn: new Date("2022-03-01"),
          termEndsOn: new Date("2022-12-31"),
        },
      },
    });
    return agreement.number;
  });
  expect(await desk.read(day, agreementsToFound)).toEqual([{ number, organization: "创投机构" }]);
  const { values } = await desk.read(day, (ctx) => foundingValues(ctx, { agreement: number }));
  expect(values).toMatchObject({ kind: "venture", startsOn: "2022-03-01", endsOn: "2022-12-31" });
  expect(values.lead).toBeDefined();
});
