import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import type { TrainingField } from "@/lib/domain/incubation/training";
import { inTurn } from "../dice";
import { moment } from "../visits";
import type { Resident } from "./entry";
import { type Told, tell } from "./told";

/** Days from today; those of the past are closed. */
const courses: readonly { title: string; field: TrainingField; teacher: string; days: readonly number[] }[] =
  [
    { title: "社会工作实务入门", field: "socialWork", teacher: "林静", days: [-150, -143] },
    { title: "社会组织党建和基层党务", field: "partyAffairs", teacher: "白志诚", days: [-96] },
    { title: "基层治理与议事协商", field: "governance", teacher: "罗海燕", days: [-40, -33] },
    { title: "志愿服务记录与激励", field: "volunteering", teacher: "梁文博", days: [12] },
  ];

/** 培训: two people of each resident, and where they may, one of each volunteer team; nine in ten come. */
export async function keepTrainings(
  ctx: Context,
  residents: readonly Resident[],
  { hall, teams, today }: { hall: string; teams: readonly string[]; today: CivilDate },
): Promise<void> {
  const centerId = ctx.center.id;
  const trainings = courses.map((course) => ({
    ...course,
    id: randomUUID(),
    over: course.days.every((day) => day < 0),
  }));
  await ctx.db.training.createMany({
    data: trainings.map(({ id, title, field, days, over }) => ({
      ...{ centerId, id, title, field, openToTeams: teams.length > 0, seats: 80 },
      about: "讲授、案例和现场答疑，结束后可申请培训证明。",
      audience: "在孵组织的负责人和骨干，志愿队伍骨干",
      state: over ? ("closed" as const) : ("open" as const),
      createdAt: moment(addDays(today, (days[0] ?? 0) - 20)),
    })),
  });
  const sessions = trainings.flatMap(({ id: trainingId, title, teacher, days }) =>
    days.map((day, at) => ({
      ...{ centerId, id: randomUUID(), trainingId, teacher, place: hall, code: randomUUID() },
      topic: `${title}（第${at + 1}讲）`,
      startsAt: moment(addDays(today, day), "14:30"),
      endsAt: moment(addDays(today, day), "16:30"),
    })),
  );
  await ctx.db.trainingSession.createMany({ data: sessions });
  const people = [
    ...residents.map(({ organization, leader }) => ({
      organizationId: organization,
      team: null,
      name: leader,
    })),
    ...residents.map(({ organization, leader }) => ({
      ...{ organizationId: organization, team: null, name: `${leader.slice(0, 1)}晓燕` },
    })),
    ...teams.map((team, at) => ({
      organizationId: null,
      team,
      name: inTurn(["郝建军", "温桂兰", "姚丽娟"], at),
    })),
  ];
  const enrolments = trainings.flatMap(({ id: trainingId, over, days }, course) =>
    people
      .filter((_, at) => over || at % 2 === 0)
      .map((one, at) => ({
        ...{ centerId, id: randomUUID(), trainingId, ...one },
        ...(over && at % 4 === course && { rating: 5, comment: "内容实用，案例贴近社区。" }),
        createdAt: moment(addDays(today, Math.min((days[0] ?? 0) - 10, -1)), "11:00"),
      })),
  );
  await ctx.db.enrolment.createMany({ data: enrolments });
  const closed = new Set(trainings.filter(({ over }) => over).map(({ id }) => id));
  await ctx.db.attendance.createMany({
    data: sessions
      .filter(({ trainingId }) => closed.has(trainingId))
      .flatMap(({ id: sessionId, trainingId, startsAt: at }) =>
        enrolments
          .filter((one, place) => one.trainingId === trainingId && place % 10 !== 7)
          .map(({ id: enrolmentId, organizationId }) => ({
            ...{ centerId, sessionId, enrolmentId, organizationId, way: "list" as const, at },
            recordedByName: ctx.actor.name,
          })),
      ),
  });
  await tell(
    ctx,
    trainings.flatMap(({ id, days, over }): Told[] => {
      const subject = { type: "training" as const, id };
      const [first = 0, last = first] = [days[0], days.at(-1)];
      const at = (day: number) => moment(addDays(today, day), "11:30");
      const told: Told[] = [
        { subject, event: "write", to: "drafted", at: at(first - 20) },
        { subject, event: "open", from: "drafted", to: "open", at: at(first - 19) },
      ];
      return over
        ? [...told, { subject, event: "close", from: "open", to: "closed", at: at(last + 1) }]
        : told;
    }),
  );
}
