import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { confirmActivity, reportActivity, writeActivity } from "@/lib/usecases/registry/activity";
import { listActivities } from "@/lib/usecases/registry/activity-list";
import { addBrand } from "@/lib/usecases/registry/brand";
import { activityFigures } from "@/lib/usecases/registry/figures";
import { makeOrganizationNamed, plainActivity } from "../../../support/registry/registry";
import { closeDesks, openDesk } from "../../../support/staff-desk";

afterAll(closeDesks);

it("count what was confirmed, each kind for itself, and lead to lists of just these rows", async () => {
  const day = "2026-03-12";
  const desk = await openDesk();
  const { id: organization } = await desk.read(day, (ctx) => makeOrganizationNamed(ctx, "邻里互助队"));
  const { id: brandId } = await desk.act(day, "brand.edit", (ctx) =>
    addBrand(ctx, { organization, name: "小小讲解员", about: null }),
  );
  let turn = 0;
  async function hold(fields: Partial<Parameters<typeof writeActivity>[1]>, confirmed = true) {
    turn += 1;
    const input = {
      ...plainActivity,
      title: `活动 ${turn}`,
      kind: "service" as const,
      heldOn: civilDate(day),
      organizations: [organization],
      ...fields,
    };
    const { id: activity } = await desk.act(day, "activity.edit", (ctx) => writeActivity(ctx, input));
    if (!confirmed) return;
    await desk.act(day, "activity.edit", (ctx) => reportActivity(ctx, { activity }));
    await desk.act(day, "activity.confirm", (ctx) => confirmActivity(ctx, { activity }));
  }
  await hold({ attendances: 30, events: 2, brandId });
  await hold({ attendances: 20, kind: "training" });
  await hold({ attendances: 500, kind: "visit", events: 12 });
  await hold({ attendances: 9, kind: "meeting" });
  await hold({ attendances: 1_000, brandId }, false);

  const figures = await desk.read(day, activityFigures);
  expect(figures).toMatchObject({
    activities: 2,
    attendances: 50,
    brandSessions: 2,
    visits: 12,
  });
  expect(figures.brands).toMatchObject([{ name: "小小讲解员", activities: 1, events: 2, attendances: 30 }]);
  expect(figures.kinds.map(({ kind }) => kind).sort()).toEqual([
    ...["meeting", "service", "training", "visit"],
  ]);
  const total = async (change: Partial<Parameters<typeof listActivities>[1]>) =>
    (
      await desk.read(day, (ctx) =>
        listActivities(ctx, {
          ...{
            state: "confirmed",
            kind: null,
            counted: null,
            project: null,
            line: null,
            brand: null,
            from: null,
            to: null,
          },
          ...{ q: "", sort: "date", page: 1, size: 15, ...change },
        }),
      )
    ).total;
  expect(await total({ counted: "held" })).toBe(2);
  expect(await total({ counted: "branded" })).toBe(1);
  expect(await total({ brand: brandId })).toBe(1);
  expect(await total({ kind: "visit" })).toBe(1);
});
