import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import type { Person } from "@/tests/support/factories";
import { enterBatch } from "./incubation/entry";
import { live } from "./incubation/life";
import { keepExchange } from "./incubation/space";
import { keepSuzhouProjects } from "./projects/suzhou";
import { range } from "./range";
import { act, moment } from "./visits";

const place = { name: "肃州区", division: "620902" };
const firstSerial = 160;

/** Suzhou's catalogue of three basic and three extended services, and the eight organizations that use it. */
export async function keepSuzhou(
  center: Center,
  { staff, approver }: Record<"staff" | "approver", Person>,
  today: CivilDate,
): Promise<void> {
  const startedOn = addDays(today, -180);
  const members = range(firstSerial, 8).map((serial) => ({ serial, legalStatus: "registered" as const }));
  const residents = await act(center, staff.actor, "incubatee.edit", moment(startedOn, "16:30"), (ctx) =>
    enterBatch(ctx, { number: 1, startedOn, hall: "社会工作服务站会议室", place, members }),
  );
  const booked = await live({ center, staff, today }, residents, {
    set: "basicAndExtended",
    bodies: [
      { name: "酒泉市肃州区民政局", kind: "bureau", mentor: "杜玉芳", title: "区民政局社会组织管理股" },
    ],
    grounds: {
      ...{ site: "社会工作服务站", address: "酒泉市肃州区仓后街社会工作服务站", owner: null },
      ...{ rooms: [{ name: "小组活动室", capacity: 20 }], workstations: 6 },
    },
    teams: [],
    evaluator: null,
  });
  const now = moment(addDays(today, -1), "18:00");
  await act(center, staff.actor, "exchange.edit", now, (ctx) => keepExchange(ctx, booked, [], today));
  await keepSuzhouProjects(center, { staff, approver }, residents, today);
}
