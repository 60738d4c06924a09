import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate, yearOf } from "@/lib/domain/base/civil-date";
import type { Person } from "@/tests/support/factories";
import { inTurn } from "../dice";
import type { Resident } from "../incubation/entry";
import { act, moment } from "../visits";
import { keepFund, keepProjects } from "./enter";
import type { ProjectPlan } from "./plan";
import { keepEvaluations } from "./supervision";
import { takeActivities } from "./work";

// "15家社会组织签约8个公益创投项目" (2024): several organizations carry one project out, none of them two.

const plans = [
  { name: "城市书房共读计划", field: "社区治理", served: "社区居民", with: 3, wan: 5 },
  { name: "流动书箱进村社", field: "儿童关爱", served: "农村留守儿童", with: 2, wan: 3 },
  { name: "爱心义剪上门服务", field: "助老", served: "行动不便的老人", with: 2, wan: 3 },
  { name: "适老化微改造", field: "助老", served: "独居和高龄老人", with: 2, wan: 8 },
  { name: "红色电影放映季", field: "社区治理", served: "社区居民和学生", with: 2, wan: 4 },
  { name: "暖心驿站心理陪伴", field: "助医", served: "重点青少年和家长", with: 2, wan: 6 },
  { name: "残友技能课堂", field: "助残", served: "残疾人和家属", with: 1, wan: 4 },
  { name: "应急救护进社区", field: "救灾", served: "社区居民和志愿者", with: 1, wan: 3 },
] as const;

/** The eight venture projects of Gujiao's fifteen organizations; what they held in their term counts towards them. */
export async function keepGujiaoProjects(
  center: Center,
  staff: Person,
  residents: readonly Resident[],
  { evaluator, places, today }: { evaluator: string; places: readonly string[]; today: CivilDate },
): Promise<void> {
  const startsOn = addDays(today, -290);
  const year = yearOf(startsOn);
  let next = 0;
  const split = plans.map(({ with: count }) => {
    next += count;
    return residents.slice(next - count, next);
  });
  await act(center, staff.actor, "project.edit", moment(addDays(today, -1), "18:00"), async (ctx) => {
    const fund = { name: "社会组织公益创投专项", source: "lottery", year, grantedFen: 4_000_000_0n } as const;
    const document = `古交民发〔${year}〕6号`;
    const fundId = await keepFund(ctx, { ...fund, document }, addDays(startsOn, -40));
    const kept = await keepProjects(
      ctx,
      plans.map(({ name, field, served, wan }, at): ProjectPlan => {
        const executors = split[at] ?? [];
        return {
          ...{ name, kind: "venture", field, state: at < 2 ? "midterm" : "running", fundId },
          ...{ grantedFen: BigInt(wan) * 1_000_000n, document, servedGroups: served },
          ...{ executors: executors.map(({ organization }) => ({ organization })) },
          ...{
            places: [inTurn(places, at), inTurn(places, at + 5)],
            startsOn,
            endsOn: addDays(startsOn, 364),
          },
          summary: `由${executors.map((one) => one.name).join("、")}共同开展，面向${served}提供常年服务。`,
          lines: [
            { name: "服务活动", measure: "events", unit: "场", target: 10 + executors.length * 6 },
            { name: "入户探访", measure: "households", unit: "户", target: 40, dueOn: addDays(today, 40) },
          ],
        };
      }),
      today,
    );
    await takeActivities(ctx, kept);
    const half = kept.map((project, at) => ({
      ...{ project, stage: "midterm" as const, on: addDays(today, -60 - at) },
      organization: split[at]?.[0]?.organization ?? null,
    }));
    await keepEvaluations(ctx, half.slice(2), { body: evaluator, person: "侯立军" });
  });
}
