import type { Context } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { writeOwnReport } from "@/lib/usecases/incubation/report/own-report";
import { openPeriod } from "@/lib/usecases/incubation/report/period";
import { makeCohort, makeIncubatee, makePerson, visitOf } from "../factories";
import { makeRepresentative } from "../portal-world";
import { type Desk, owner } from "../staff-desk";

/** The first quarter of 2022, due on 10 April. */
export const firstQuarter = {
  name: "2022年第一季度",
  startsOn: civilDate("2022-01-01"),
  endsOn: civilDate("2022-03-31"),
  dueOn: civilDate("2022-04-10"),
  midterm: false,
};

export const plainReport = { done: "办了三场敬老活动。", difficulties: "缺会计。", next: "申请登记。" };

/** Figures of a period in which nothing happened but one activity. */
export const plainCounted = {
  activities: [{ kind: "service", count: 1, events: 1, attendances: 30, households: 0 }],
  volunteerHours: 0,
  trainingSessions: 0,
  trainingAttendances: 0,
  guidances: 0,
  guidanceHours: 0,
  milestonesReached: 0,
  milestonesOverdue: 0,
  bookings: 0,
  bookingHours: 0,
  servicesRequested: 0,
  servicesDelivered: 0,
  exchangeGiven: 0,
  exchangeReturned: 0,
};

/** A period that ended on 20 January 2022, and the report of an organization on it, whose texts begin with these words. */
export async function makeReport(
  { db, center, now }: Context,
  { id: incubateeId, organizationId }: { id: string; organizationId: string },
  words: string,
) {
  const [startsOn, endsOn, dueOn] = [new Date("2022-01-11"), new Date("2022-01-20"), new Date("2022-01-30")];
  const period = await db.period.create({
    data: { centerId: center.id, name: `${words}报告期`, startsOn, endsOn, dueOn },
  });
  const report = await db.progressReport.create({
    data: {
      centerId: center.id,
      incubateeId,
      organizationId,
      periodId: period.id,
      state: "submitted",
      counted: plainCounted,
      done: `${words}工作`,
      submittedAt: now,
      submittedByName: `${words}人员`,
    },
  });
  return { period: period.id, report: report.id };
}

interface Reporting {
  period: string;
  incubatee: { id: string; organizationId: string };
}

/** An open period of this center, the one after its last, and an organization that has to report on it. */
export async function reportWorld(
  desk: Desk,
  fields: { midterm?: boolean; name?: string } = {},
): Promise<Reporting> {
  const { midterm = false, name } = fields;
  const incubatee = await desk.read("2022-03-01", async (ctx) =>
    makeIncubatee(ctx, await makeCohort(ctx), { startedOn: "2022-01-10", ...(name && { name }) }),
  );
  const before = await desk.read("2022-03-01", ({ db, center }) =>
    db.period.findFirst({ where: { centerId: center.id, name: firstQuarter.name } }),
  );
  const period =
    before ??
    (await desk.act("2022-03-01", "period.edit", (ctx) => openPeriod(ctx, { ...firstQuarter, midterm })));
  return { period: period.id, incubatee };
}

/** Acts for an organization as somebody new who may. */
export async function asOrganization<T>(
  { center }: Desk,
  id: string,
  day: string,
  run: Parameters<typeof actInCenter<T>>[1],
): Promise<T> {
  const person = await makeRepresentative(owner, center, await makePerson(owner, null, []), { id });
  return actInCenter(visitOf(center, person, "ownReport.edit", day, { organization: id }), run);
}

/** Its report, handed in on a day. */
export async function handedIn(
  desk: Desk,
  { period, incubatee }: Reporting,
  { day = "2022-04-08", ...words }: Partial<typeof plainReport> & { day?: string } = {},
): Promise<string> {
  await asOrganization(desk, incubatee.organizationId, day, (ctx) =>
    writeOwnReport(ctx, { ...plainReport, ...words, period, go: "submit" }),
  );
  const report = await desk.read(day, ({ db }) =>
    db.progressReport.findFirstOrThrow({ where: { periodId: period, incubateeId: incubatee.id } }),
  );
  return report.id;
}
