import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getApplication } from "@/lib/usecases/recruitment/application/application";
import { addBar, liftBar } from "@/lib/usecases/recruitment/bar/bar";
import { barredNow } from "@/lib/usecases/recruitment/bar/barred";
import { checkApplication } from "@/lib/usecases/recruitment/check/check";
import { makeApplication, makeCall } from "../../../../support/factories";
import { makeProject } from "../../../../support/projects/projects";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-25";
afterAll(closeDesks);

/** An application, by name alone, of an organization on record that is barred. */
async function barredAt(desk: Desk, call: Parameters<typeof makeCall>[1]) {
  return desk.read(day, async (ctx) => {
    const made = await makeCall(ctx, { state: "recruiting", closesOn: "2022-02-28", ...call });
    const known = await makeApplication(ctx, made, { state: "passed", name: "甲互助中心" });
    const other = await makeCall(ctx, { state: "recruiting", closesOn: "2022-02-28", ...call });
    const { creditCode } = known;
    const application = await makeApplication(ctx, other, { name: "甲互助中心", creditCode });
    const bar = await addBar(ctx, {
      ...{ organizationId: known.organizationId ?? "", projectId: null, document: null },
      ...{ reason: "拒不整改", startsOn: civilDate("2021-06-01"), endsOn: civilDate("2024-05-31") },
    });
    return { application, bar: bar.id, organization: known.organizationId ?? "" };
  });
}

const pass = (desk: Desk, applicationId: string) =>
  desk.act(day, "application.check", (ctx) =>
    checkApplication(ctx, { applicationId, verdict: "passed", reason: "" }),
  );

it("is shown to the checker with its rule, who decides where the call leaves it to them", async () => {
  const desk = await openDesk();
  const { application, bar } = await barredAt(desk, { kind: "venture" });
  const shown = await desk.read(day, (ctx) => getApplication(ctx, { receipt: application.receipt }));
  expect(shown.barred).toMatchObject([{ kind: "bar", id: bar }]);
  expect(shown.barred[0]?.words).toContain("拒不整改");
  await pass(desk, application.id);
});

it("refuses where the call says so, until it is lifted", async () => {
  const desk = await openDesk();
  const { application, bar } = await barredAt(desk, { kind: "purchase", barRule: "refused" });
  const refused = await refusalOf(pass(desk, application.id));
  expect(refused).toMatchObject({ code: "conflict" });
  expect(refused.message).toContain("拒不整改");
  await desk.act(day, "bar.edit", (ctx) => liftBar(ctx, { bar, reason: "已经整改" }));
  await pass(desk, application.id);
});

it("concerns no call for incubation", async () => {
  const desk = await openDesk();
  const { application } = await barredAt(desk, { kind: "incubation", barRule: "refused" });
  const shown = await desk.read(day, (ctx) => getApplication(ctx, { receipt: application.receipt }));
  expect(shown.barred).toEqual([]);
  await pass(desk, application.id);
});

it("counts a project that is carried out where a call allows one at a time, and only there", async () => {
  const desk = await openDesk();
  const rule = { kind: "venture" as const, barRule: "refused" as const };
  const { application, bar, organization } = await barredAt(desk, { ...rule, oneProject: true });
  await desk.read(day, async (ctx) => {
    await liftBar(ctx, { bar, reason: "已经整改" });
    await makeProject(ctx, { lead: organization, begun: true });
  });
  const found = await desk.read(day, (ctx) => barredNow(ctx, application));
  expect(found).toMatchObject([{ kind: "project" }]);
  expect((await refusalOf(pass(desk, application.id))).message).toContain("同时只承接一个项目");
  const open = await barredAt(desk, rule);
  expect((await desk.read(day, (ctx) => barredNow(ctx, open.application))).map(({ kind }) => kind)).toEqual([
    "bar",
  ]);
});
