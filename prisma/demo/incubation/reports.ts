import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { addDays, type CivilDate, formatPeriod, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { suggestedWork } from "@/lib/domain/incubation/report/counted";
import type { MidtermFinding, ReportState } from "@/lib/domain/incubation/report/report";
import { confirmedActivities, countPeriod } from "@/lib/usecases/incubation/report/counted";
import { inTurn } from "../dice";
import { moment } from "../visits";
import type { Resident } from "./entry";
import { type Told, tell } from "./told";

interface Span {
  name: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
  dueOn: CivilDate;
  midterm: boolean;
  /** Null: it is open. */
  lockedOn: CivilDate | null;
}

/** What the organizations say that their records do not know. */
const wishes = [
  { difficulties: "缺少会做账的人，希望安排一次财务培训。", next: "完成章程修订，开好理事会。" },
  { difficulties: "活动场地周末不够用。", next: "把服务点扩到两个社区。" },
  { difficulties: "志愿者流动大，需要骨干培训。", next: "建立志愿者积分制度。" },
] as const;
const answers = [
  "活动扎实，记录完整。财务培训已列入下月计划。",
  "服务对象清楚，请补充项目档案，场地由中心协调。",
] as const;

async function keepPeriod(ctx: Context, span: Span): Promise<string> {
  const { startsOn, endsOn, dueOn, lockedOn, name, midterm } = span;
  const id = randomUUID();
  await ctx.db.period.create({
    data: {
      ...{ centerId: ctx.center.id, id, name, midterm },
      ...{ startsOn: toUtcMidnight(startsOn), endsOn: toUtcMidnight(endsOn), dueOn: toUtcMidnight(dueOn) },
      ...(lockedOn && { lockedAt: moment(lockedOn, "17:00"), lockedByName: ctx.actor.name }),
    },
  });
  const subject = { type: "period" as const, id };
  await tell(ctx, [
    { subject, event: "open", at: moment(addDays(startsOn, 3), "10:00") },
    ...(lockedOn ? [{ subject, event: "lock" as const, at: moment(lockedOn, "17:00") }] : []),
  ]);
  return id;
}

interface Said {
  state: ReportState;
  finding: MidtermFinding | null;
}

/** A report with its figures as they are counted, and what the center said to it. */
async function keepReport(
  ctx: Context,
  span: Span & { id: string },
  resident: Resident,
  at: number,
  said: Said,
) {
  const { organization, incubatee: incubateeId, leader } = resident;
  const reported = { organization, startsOn: span.startsOn, endsOn: span.endsOn };
  const { counted } = await countPeriod(ctx, reported);
  const id = randomUUID();
  const handedOn = addDays(span.endsOn, 2 + (at % 5));
  const done = suggestedWork(await confirmedActivities(ctx, reported)) || "走访了服务的社区，整理了档案。";
  const answered = said.state === "accepted";
  await ctx.db.progressReport.create({
    data: {
      ...{ centerId: ctx.center.id, id, organizationId: organization, incubateeId, periodId: span.id },
      ...{ state: said.state, counted: { ...counted }, done, ...inTurn(wishes, at) },
      ...{ submittedAt: moment(handedOn, "15:00"), submittedByName: leader },
      ...(answered && { answer: inTurn(answers, at), finding: said.finding }),
      ...(said.state === "returned" && { returnReason: "请补充本期参加培训的情况。" }),
    },
  });
  const subject = { type: "progressReport" as const, id };
  const seen = moment(addDays(handedOn, 1), "10:00");
  const told: Told[] = [
    { subject, event: "submit", from: "drafted", to: "submitted", at: moment(handedOn, "15:00"), by: leader },
  ];
  if (answered) told.push({ subject, event: "accept", from: "submitted", to: "accepted", at: seen });
  if (said.state === "returned")
    told.push({ subject, event: "sendBack", from: "submitted", to: "returned", at: seen });
  await tell(ctx, told);
}

/** A mid-term check that is over, and a period that is open: handed in, answered, sent back, and still missing. */
export async function keepReports(ctx: Context, residents: readonly Resident[], today: CivilDate) {
  const past = { startsOn: addDays(today, -150), endsOn: addDays(today, -61), dueOn: addDays(today, -46) };
  const now = { startsOn: addDays(today, -60), endsOn: addDays(today, -8), dueOn: addDays(today, 7) };
  const [check, open]: Span[] = [
    {
      ...past,
      ...{ name: `中期检查（${formatPeriod(past.startsOn, past.endsOn)}）`, midterm: true },
      lockedOn: addDays(today, -30),
    },
    {
      ...now,
      name: `进展报告（${formatPeriod(now.startsOn, now.endsOn)}）`,
      midterm: false,
      lockedOn: null,
    },
  ];
  if (!check || !open) throw new Error("two periods");
  const here = residents.filter(({ startedOn }) => startedOn <= check.endsOn);
  const checked = { ...check, id: await keepPeriod(ctx, check) };
  for (const [at, resident] of here.entries()) {
    if (at % 11 === 10) continue; // never came
    const finding = at % 9 === 4 ? ("rectify" as const) : ("passed" as const);
    await keepReport(ctx, checked, resident, at, { state: "accepted", finding });
  }
  const opened = { ...open, id: await keepPeriod(ctx, open) };
  const states = ["accepted", "submitted", "accepted", "returned", null] as const;
  for (const [at, resident] of residents.entries()) {
    const state = inTurn(states, at);
    if (state !== null) await keepReport(ctx, opened, resident, at, { state, finding: null });
  }
}
