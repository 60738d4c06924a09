import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import type { TrancheEvent, TrancheState } from "@/lib/domain/projects/money/tranche";
import { splitTranches } from "@/lib/domain/projects/money/tranche-plan";
import type { Person } from "@/tests/support/factories";
import { inTurn } from "../dice";
import { type Told, tell } from "../incubation/told";
import { moment } from "../visits";
import type { KeptProject } from "./plan";

/** A first part after the signature, a second after a passed mid-term review, the last after the final one. */
const parts = [
  { name: "首期款", percent: 60, condition: "signed" },
  { name: "中期款", percent: 30, condition: "midtermPassed" },
  { name: "尾款", percent: 10, condition: "finalPassed" },
] as const;

const road: readonly TrancheState[] = ["planned", "requested", "checked", "approved", "paid"];
const events = ["request", "check", "approve", "pay"] as const satisfies readonly TrancheEvent[];

/** Who asks for money, checks, approves and pays: four people, as the rule has it. */
export interface Purse {
  leader: string;
  clerk: Person;
  approver: { id: string; name: string };
}

/** The payments of a project: how far each of its three parts has come; those that are blocked say why. */
export async function keepTranches(
  ctx: Context,
  project: KeptProject,
  states: readonly [TrancheState, TrancheState, TrancheState],
  { leader, clerk, approver }: Purse,
  today: CivilDate,
): Promise<void> {
  const amounts = splitTranches(
    project.grantedFen,
    parts.map(({ percent }) => ({ percent, amountFen: null })),
  );
  const last = project.endsOn < today ? project.endsOn : addDays(today, -2);
  const kept = parts.map((part, at) => {
    const state = states[at] ?? "planned";
    const reached = state === "blocked" ? 0 : road.indexOf(state);
    const usual = addDays(project.startsOn, [10, 150, 300][at] ?? 10);
    const asked = usual < last ? usual : addDays(last, -reached * 3);
    return { ...part, id: randomUUID(), at, state, reached, asked, amountFen: amounts?.[at] ?? 0n };
  });
  const on = (day: CivilDate, days: number) => toUtcMidnight(addDays(day, days));
  await ctx.db.tranche.createMany({
    data: kept.map(({ id, at, name, percent, condition, state, reached, asked, amountFen }) => ({
      ...{ centerId: ctx.center.id, id, projectId: project.id, number: at + 1, name, percent, condition },
      ...{ state, amountFen, dueOn: reached === 0 ? on(today, 12 + at * 40) : on(asked, 15) },
      ...(reached > 0 && {
        ...{ request: "按协议约定申请，材料附后。", requestedById: randomUUID(), requestedByName: leader },
        requestedOn: on(asked, 0),
      }),
      ...(reached > 1 && {
        ...{ opinion: "条件已具备，材料齐全。", checkedById: clerk.id, checkedByName: clerk.actor.name },
        checkedOn: on(asked, 3),
      }),
      ...(reached > 2 && {
        ...{ approval: "同意拨付。", approvedById: approver.id, approvedByName: approver.name },
        approvedOn: on(asked, 6),
      }),
      ...(reached > 3 && { paidOn: on(asked, 9), voucher: `记-${project.number.slice(-3)}-${at + 1}` }),
      reason: state === "blocked" ? "项目暂停，恢复后再拨付。" : null,
    })),
  });
  const actors = [leader, clerk.actor.name, approver.name, ctx.actor.name];
  await tell(ctx, [
    {
      ...{ subject: { type: "project", id: project.id }, event: "planTranches" },
      at: moment(addDays(project.startsOn, -4), "11:00"),
    },
    ...kept.flatMap(({ id, reached, asked, state }): Told[] => {
      const subject = { type: "tranche" as const, id };
      const blocked: Told[] =
        state === "blocked"
          ? [{ subject, event: "block", from: "planned", to: "blocked", at: moment(addDays(today, -8)) }]
          : [];
      const moved = events.slice(0, reached).map(
        (event, step): Told => ({
          ...{ subject, event, from: inTurn(road, step), to: inTurn(road, step + 1) },
          ...{ at: moment(addDays(asked, step * 3), "10:30"), by: inTurn(actors, step) },
        }),
      );
      return [...moved, ...blocked];
    }),
  ]);
}

const purposes = [
  { payee: "晨光文具店", purpose: "活动用品" },
  { payee: "汇民印务部", purpose: "宣传折页印制" },
  { payee: "志愿者餐费", purpose: "活动日误餐补贴" },
  { payee: "安心保险公司", purpose: "志愿者意外险" },
  { payee: "讲师劳务", purpose: "授课和督导劳务" },
] as const;

/** What was spent of a project so far: `share` percent of its budget in `count` vouchers, the last still to be checked. */
export async function keepExpenses(
  ctx: Context,
  project: KeptProject,
  {
    share,
    count,
    organization,
    leader,
  }: { share: bigint; count: number; organization: string; leader: string },
  today: CivilDate,
): Promise<void> {
  const centerId = ctx.center.id;
  const until = project.endsOn < today ? project.endsOn : today;
  const kept = Array.from({ length: count }, (_, at) => {
    const line = inTurn(project.budget, at);
    const of = BigInt(Math.ceil(count / project.budget.length));
    return {
      ...{ id: randomUUID(), line, amountFen: (line.amountFen * share) / 100n / of },
      ...{ ...inTurn(purposes, at), state: at === count - 1 ? ("reported" as const) : ("accepted" as const) },
      spentOn: addDays(until, -4 - (count - at) * 6),
    };
  });
  await ctx.db.expense.createMany({
    data: kept.map(({ id, line, amountFen, payee, purpose, state, spentOn }, at) => ({
      ...{ centerId, id, projectId: project.id, budgetLineId: line.id, organizationId: organization },
      ...{ amountFen, payee, purpose, state, spentOn: toUtcMidnight(spentOn), reportedByName: leader },
      voucher: `记-${String(at + 1).padStart(3, "0")}`,
      invoice: `${project.number.replaceAll("-", "")}${String(at + 1).padStart(4, "0")}`,
      createdAt: moment(addDays(spentOn, 1), "16:00"),
    })),
  });
  await tell(
    ctx,
    kept.flatMap(({ id, state, spentOn }): Told[] => {
      const subject = { type: "expense" as const, id };
      const reported: Told = {
        ...{ subject, event: "add", to: "reported", by: leader },
        at: moment(addDays(spentOn, 1), "16:00"),
      };
      if (state === "reported") return [reported];
      const checked = moment(addDays(spentOn, 3), "10:00");
      return [reported, { subject, event: "accept", from: "reported", to: "accepted", at: checked }];
    }),
  );
}
