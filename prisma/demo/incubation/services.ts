import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { type ServiceSet, usualServices } from "@/lib/domain/incubation/service";
import type { ServiceState } from "@/lib/domain/incubation/service-request";
import { inTurn } from "../dice";
import { moment } from "../visits";
import type { Resident } from "./entry";
import { type Told, tell } from "./told";

/** What each service is asked for with, and what was done. */
const asked: Record<string, readonly [need: string, done: string]> = {
  能力培训: ["骨干缺少项目设计经验，希望安排一次培训", "安排骨干参加项目设计工作坊，并留下作业点评"],
  信息共享: ["想了解近期可以申报的公益项目", "整理了三个在报项目的条件和截止日期"],
  项目扶持: ["准备申报公益创投，请帮助修改申报书", "与团队一起改了两稿，完善了预算和指标"],
  协助注册: ["想办理社会服务机构登记，不清楚材料", "对照清单核了材料，陪同到登记窗口咨询"],
  管理咨询: ["账目混在个人账户里，不知道怎么规范", "协助建账，制定了报销和票据规定"],
  资源整合: ["老人活动缺少场地和物资", "对接社区活动室，并联系企业捐赠桌椅二十套"],
  场地使用: ["每周二晚需要排练场地", "安排了多功能活动室的固定时段"],
  学习交流: ["希望到做得好的组织看一看", "组织了一次实地走访和座谈"],
  资源共享: ["开展义诊缺少医务志愿者", "联系卫生服务中心派出三名医务志愿者"],
  信息对接: ["想知道社区有哪些需求", "提供了四个社区的需求清单并牵线见面"],
};

const road: readonly ServiceState[] = ["requested", "accepted", "assigned", "delivered", "confirmed"];
const events = ["request", "accept", "assign", "deliver", "confirm"] as const;

/** The catalogue of the center, and what its residents asked for: most is done and confirmed, some is on its way. */
export async function keepServices(
  ctx: Context,
  residents: readonly Resident[],
  { set, about, today }: { set: ServiceSet; about: ReadonlyMap<string, string | null>; today: CivilDate },
): Promise<void> {
  const centerId = ctx.center.id;
  const catalogue = usualServices[set].map(({ kind, name }, position) => {
    return { centerId, id: randomUUID(), kind, name, about: about.get(name) ?? null, position };
  });
  await ctx.db.incubationService.createMany({ data: catalogue });
  const requests = residents.flatMap((resident, at) =>
    [0, 1].map((round) => {
      const { id: serviceId, name } = inTurn(catalogue, at * 2 + round);
      const [need = "", delivered = ""] = asked[name] ?? [];
      const ago = 170 - ((at * 11 + round * 47) % 165);
      const step = ago > 40 ? 4 : at % 4;
      const day = addDays(today, -ago);
      return { id: randomUUID(), resident, serviceId, need, delivered, step, day, round };
    }),
  );
  await ctx.db.serviceRequest.createMany({
    data: requests.map(({ id, resident, serviceId, need, delivered, step, day, round }, at) => ({
      ...{ centerId, id, serviceId, need, organizationId: resident.organization },
      state: inTurn(road, step),
      createdAt: moment(day, "10:00"),
      promisedOn: step >= 1 ? toUtcMidnight(addDays(day, 25)) : null,
      assignee: step >= 2 ? ctx.actor.name : null,
      ...(step >= 3 && { deliveredOn: toUtcMidnight(addDays(day, 12)), delivered }),
      ...(step >= 4 && {
        rating: at % 6 === 5 ? 4 : 5,
        comment: round === 0 ? "办得及时，很有帮助。" : null,
      }),
    })),
  });
  await tell(
    ctx,
    requests.flatMap(({ id, resident, step, day }) =>
      events.slice(0, step + 1).map((event, at): Told => {
        const own = event === "request" || event === "confirm" ? { by: resident.leader } : {};
        const days = [0, 1, 2, 12, 14][at] ?? 0;
        const subject = { type: "serviceRequest" as const, id };
        return { subject, event, to: inTurn(road, at), at: moment(addDays(day, days), "10:00"), ...own };
      }),
    ),
  );
}
