import { afterAll, expect, it } from "vitest";
import { hoursList } from "@/app/[center]/desk/hours/list";
import { readQuery } from "@/components/list/list";
import { confirmManyHours } from "@/lib/usecases/community/volunteer/hours";
import { listHours, nationalHours } from "@/lib/usecases/community/volunteer/hours-list";
import { makePeople } from "../../../../support/community/people";
import { makeSurroundings } from "../../../../support/registry/registry";
import { closeDesks, openManagerDesk } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("are listed by month with their sum, and leave for the national system with the papers, on record", async () => {
  const desk = await openManagerDesk();
  const made = await desk.read(day, async (ctx) => {
    const { community, organization } = await makeSurroundings(ctx);
    return makePeople(ctx, "甲", { place: community.id, organization: organization.id });
  });
  const list = (words: Record<string, string>) =>
    desk.read(day, (ctx) => listHours(ctx, readQuery(hoursList, words)));
  expect(await list({ month: "2026-03" })).toMatchObject({
    ...{ total: 1, sums: [{ value: 2, unit: "小时" }], counts: { recorded: 1 } },
    options: { month: [{ value: "2026-03", label: "2026年3月" }] },
  });
  expect((await list({ month: "2026-02" })).total).toBe(0);
  expect((await list({ team: made.team, activity: made.serviceDay, volunteer: made.volunteer })).total).toBe(
    1,
  );
  expect((await list({ q: "13800002222" })).total).toBe(1);
  const take = (month: string) => desk.act(day, "hours.export", (ctx) => nationalHours(ctx, { month }));
  expect((await take("2026-03")).rows).toEqual([]);
  await desk.act(day, "hours.confirm", (ctx) => confirmManyHours(ctx, { records: [made.hours] }));
  expect((await take("2026-03")).rows).toMatchObject([
    {
      ...{ name: "甲志愿者", identityKind: "护照", identityNumber: "E12345678", hours: 2 },
      ...{ content: "甲理发", servedOn: "2026-03-11", activity: "甲敬老日", team: "甲服务队" },
    },
  ]);
  const [record] = (await desk.records(desk.center.id)).filter(({ event }) => event === "export").slice(-1);
  expect(record).toMatchObject({ reason: "2026-03，1 人 1 条", permission: "hours.export" });
});
