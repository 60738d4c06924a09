import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import { inTurn } from "../dice";
import { moment } from "../visits";
import type { Resident } from "./entry";
import { type Told, tell } from "./told";

/** Who guides for which body. */
export interface Mentor {
  name: string;
  personId: string;
  body: { id: string; name: string };
  place: string;
}

const talks = [
  {
    topic: "章程和内部治理",
    minutes: "逐条看了章程草案，建议明确理事会的产生和议事办法，负责人与财务不由一人兼任。",
    followUp: "按意见修改章程草案，报中心再看一遍",
  },
  {
    topic: "党建工作怎么起步",
    minutes: "了解骨干中的党员情况，建议先与社区党组织联建，条件成熟再单独建立。",
    followUp: "与社区党组织对接联建",
  },
  {
    topic: "登记备案的条件和材料",
    minutes: "对照清单看了现有材料，住所证明和资金证明还缺，说明了绿色通道怎么走。",
    followUp: "补齐住所使用证明",
  },
  {
    topic: "财务和票据规范",
    minutes: "抽看近三个月账目，收支清楚；提醒捐赠收入要开具票据，物资要有出入库记录。",
    followUp: "建立物资出入库登记",
  },
] as const;

/** 一对一指导: the mentors in turn, about every tenth week for each, one in five still to come, and free hours on offer. */
export async function keepGuidance(
  ctx: Context,
  residents: readonly Resident[],
  mentors: readonly Mentor[],
  today: CivilDate,
): Promise<void> {
  const centerId = ctx.center.id;
  const hourOf = (mentor: Mentor, day: CivilDate, at: string, until: string) => ({
    ...{ centerId, id: randomUUID(), mentor: mentor.name, personId: mentor.personId, place: mentor.place },
    ...{ bodyId: mentor.body.id, bodyName: mentor.body.name, startsAt: moment(day, at) },
    endsAt: moment(day, until),
  });
  const past = residents.flatMap((resident, at) =>
    [150, 80, 12].map((ago, round) => {
      const talk = inTurn(talks, at + round);
      const day = addDays(today, -ago - (at % 9));
      return {
        ...hourOf(inTurn(mentors, at + round), day, "09:30", "11:00"),
        ...{ organizationId: resident.organization, topic: talk.topic, minutes: talk.minutes },
        state: "held" as const,
        followUps: [
          { what: talk.followUp, by: addDays(day, 21), doneOn: ago > 60 ? addDays(day, 18) : null },
        ],
        day,
        leader: resident.leader,
      };
    }),
  );
  const ahead = residents
    .filter((_, at) => at % 5 === 0)
    .map((resident, at) => {
      const hour = hourOf(inTurn(mentors, at), addDays(today, 4 + at), "14:30", "16:00");
      return { hour, resident, id: randomUUID() };
    });
  const free = mentors.map((mentor, at) => hourOf(mentor, addDays(today, 12 + at), "09:30", "11:00"));
  await ctx.db.guidanceHour.createMany({
    data: [
      ...ahead.map(({ hour }) => ({ ...hour, taken: true, topics: "章程、财务、登记备案" })),
      ...free.map((hour) => ({ ...hour, topics: "章程、财务、登记备案" })),
    ],
  });
  await ctx.db.guidance.createMany({
    data: [
      ...past.map(({ day: _day, leader: _leader, ...row }) => row),
      ...ahead.map(({ hour: { id: hourId, ...hour }, resident, id }) => ({
        ...{ ...hour, id, hourId, organizationId: resident.organization, topic: "近期的困难和下一步" },
      })),
    ],
  });
  await tell(ctx, [
    ...past.flatMap(({ id, day, leader }): Told[] => [
      {
        subject: { type: "guidance", id },
        event: "book",
        to: "booked",
        at: moment(addDays(day, -5)),
        by: leader,
      },
      {
        subject: { type: "guidance", id },
        event: "hold",
        from: "booked",
        to: "held",
        at: moment(day, "17:00"),
      },
    ]),
    ...[...ahead.map(({ hour }) => hour), ...free].map(({ id }): Told => {
      return { subject: { type: "guidanceHour", id }, event: "offer", at: moment(addDays(today, -6)) };
    }),
    ...ahead.map(({ id, resident }): Told => {
      const at = moment(addDays(today, -2), "11:00");
      return { subject: { type: "guidance", id }, event: "book", to: "booked", at, by: resident.leader };
    }),
  ]);
}
