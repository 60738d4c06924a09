import type { Context } from "@/lib/db/context";
import type { PrismaClient } from "@/lib/db/generated/client";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { addAssisted } from "@/lib/usecases/community/assisted/assisted";
import { refuseExport, requestExport } from "@/lib/usecases/community/assisted/assisted-export";
import { openAssisted } from "@/lib/usecases/community/assisted/assisted-opening";
import { prioritizeOrder } from "@/lib/usecases/community/order/order-priority";
import { addPartnership } from "@/lib/usecases/community/partnership";
import { recordHours } from "@/lib/usecases/community/volunteer/hours";
import { callOut } from "@/lib/usecases/community/volunteer/mobilization";
import { enterTeamAnswer } from "@/lib/usecases/community/volunteer/mobilization-answer";
import { joinTeam } from "@/lib/usecases/community/volunteer/team-member";
import { addVolunteer } from "@/lib/usecases/community/volunteer/volunteer";
import { handOut } from "@/lib/usecases/projects/giving/distribution";
import { addResource, receiveResource } from "@/lib/usecases/projects/giving/resource";
import { addBody } from "@/lib/usecases/registry/body";
import { acting, actorOf, look } from "../visits";
import { studio } from "../xingxian";

// What a worker of 宝山花园 finds in the community's room besides its orders. All people are invented.

const inNeed: readonly [name: string, kind: string, condition: string][] = [
  ["王来锁", "独居老人", "82 岁，儿女在外务工，腿脚不便，需要代买和上门看望"],
  ["李补莲", "高龄老人", "91 岁，与 65 岁的儿子同住，听力不好，要当面说"],
  ["白拴牛", "残疾人", "肢体二级，出门要有人推轮椅"],
  ["郭桃花", "独居老人", "76 岁，不会用智能手机，交费、挂号需要帮忙"],
  ["刘玉明", "慢性病患者", "糖尿病，每月要去县医院取药"],
  ["张引弟", "困难家庭", "一人带两个孩子，想在附近找活"],
  ["康二小", "残疾人", "视力二级，需要读信、陪同办事"],
  ["任改香", "移民搬迁户", "新搬来，电卡和医保还没有转好"],
  ["尹小宝", "困境儿童", "10 岁，随奶奶生活，放学后需要照看"],
  ["贺存福", "高龄老人", "88 岁，冬天取暖要常看看"],
];

/** People in need with what they received, an export asked for, volunteers with hours, a partner, a drill. Its worker was let in before. */
export async function keepBaoshanRoom(owner: PrismaClient, today: CivilDate): Promise<void> {
  const center = await owner.center.findUniqueOrThrow({ where: { slug: "xingxian" } });
  const { community, team } = await look(center, ({ db }) => findRoom(db, center.id));
  const scope = { place: community };
  const inRoom = acting(
    { center, today },
    await actorOf(owner, "baoshan@fuhua.example", { role: "community", scope }),
    scope,
  );
  const atDesk = acting(
    { center, today },
    await actorOf(owner, "xingxian@fuhua.example", { role: "manager", scope: {} }),
    {},
  );

  const people = await inRoom("assisted.edit", 50, "10:00", (ctx) => writeDown(ctx, community));
  const numbers = await inRoom("assisted.view", 49, "09:00", async (ctx) => {
    ctx.audit.nothing("read for the hand-out");
    const rows = await ctx.db.assistedPerson.findMany({ where: { centerId: center.id } });
    return people.map((id) => rows.find((row) => row.id === id)?.number ?? "");
  });
  await atDesk("distribution.edit", 20, "15:00", (ctx) => giveCoal(ctx, community, numbers.slice(0, 3)));
  const [first = "", second = ""] = people;
  const open = (assisted: string, daysAgo: number, reason: string) =>
    inRoom("assisted.open", daysAgo, "09:20", (ctx) => openAssisted(ctx, { assisted, reason }));
  await open(first, 12, "入户走访前联系家属");
  await open(second, 3, "代买药品，核对住址");
  await inRoom("communityOrder.edit", 0, "08:50", (ctx) => firstServed(ctx, first));

  const asked = (daysAgo: number, reason: string) =>
    inRoom("assisted.export", daysAgo, "11:00", (ctx) => requestExport(ctx, { reason }));
  const before = await asked(8, "给合作单位参考");
  await atDesk("assistedExport.decide", 7, "09:30", (ctx) =>
    refuseExport(ctx, { exported: before.id, reason: "对外提供须逐人同意，请改为上门时当面说明" }),
  );
  await asked(0, "腊月送煤，按户核对名单，用完当场销毁");

  const volunteers = await atDesk("volunteer.edit", 40, "09:00", (ctx) => serve(ctx, { community, team }));
  await atDesk("hours.record", 1, "16:00", (ctx) => noteHours(ctx, team, volunteers));
  await atDesk("partnership.edit", 35, "10:00", (ctx) => partner(ctx, community));
  await atDesk("mobilization.edit", 0, "08:30", (ctx) => drill(ctx, team));
}

async function findRoom(db: Context["db"], centerId: string) {
  const { id: community } = await db.place.findFirstOrThrow({ where: { centerId, name: "宝山花园社区" } });
  const { id: team } = await db.volunteerTeam.findFirstOrThrow({ where: { centerId, name: studio } });
  return { community, team };
}

async function writeDown(ctx: Context, placeId: string): Promise<string[]> {
  const today = chinaDate(ctx.now);
  const ids: string[] = [];
  for (const [at, [name, kind, condition]] of inNeed.entries()) {
    const { id } = await addAssisted(ctx, {
      ...{ name, condition, placeId, kinds: [kind], purpose: "走访照料、优先服务", ground: "consent" },
      ...{ phone: `139350${20_000 + at}`, address: `宝山花园${(at % 9) + 1}区`, contact: null },
      // The first two are due for another look within the month.
      ...{ consentOn: addDays(today, -2), keepUntil: addDays(today, at < 2 ? 70 : 365) },
    });
    ids.push(id);
  }
  return ids;
}

async function giveCoal(ctx: Context, placeId: string, numbers: readonly string[]): Promise<void> {
  const today = chinaDate(ctx.now);
  const { id: resource } = await addResource(ctx, {
    ...{
      donorId: null,
      donorName: "县慈善总会",
      anonymous: false,
      title: "过冬煤",
      kind: "goods",
      mode: null,
    },
    ...{ quantity: 30, unit: "袋", valueFen: 90_000n, valueBasis: "采购合同", through: null },
    ...{ conditions: "只发给独居老人和困难家庭", longTerm: false, projectId: null },
  });
  const receipt = { receivedOn: addDays(today, -1), receivedByName: "高宝兰", quality: "完好" };
  await receiveResource(ctx, { resource, ...receipt });
  for (const assisted of numbers)
    await handOut(ctx, {
      ...{ resource, assisted, placeId, quantity: 4, handedOn: today, receiver: "本人" },
      ...{ organizationId: null, bodyId: null, projectId: null, people: 1, households: 1, effect: null },
    });
}

/** The order that is being served now is for somebody on the list. */
async function firstServed(ctx: Context, assistedId: string): Promise<void> {
  const { id: order } = await ctx.db.serviceOrder.findFirstOrThrow({
    where: { centerId: ctx.center.id, state: "serving" },
    select: { id: true },
  });
  await prioritizeOrder(ctx, { order, priority: true, assistedId });
}

async function serve(
  ctx: Context,
  { community, team }: { community: string; team: string },
): Promise<string[]> {
  const today = chinaDate(ctx.now);
  const volunteers: string[] = [];
  for (const name of ["任守义", "牛国栋", "冯秀珍"]) {
    const { id } = await addVolunteer(ctx, {
      ...{
        name,
        phone: null,
        placeId: community,
        bornOn: null,
        guardian: null,
        consentOn: addDays(today, -10),
      },
      ...{ identityKind: null, identityNumber: null },
    });
    volunteers.push(id);
  }
  await joinTeam(ctx, { team, volunteers });
  return volunteers;
}

/** What the three gave at the latest order that their team has done; it waits to be confirmed. */
async function noteHours(ctx: Context, teamId: string, volunteers: string[]): Promise<void> {
  const { id: activityId, heldOn } = await ctx.db.activity.findFirstOrThrow({
    where: { centerId: ctx.center.id, activityTeams: { some: { teamId } } },
    orderBy: { heldOn: "desc" },
  });
  const said = { hours: 1.5, content: "上门办事", startsAt: "9:30", endsAt: "11:00" };
  await recordHours(ctx, { volunteers, activityId, teamId, servedOn: fromUtcMidnight(heldOn), ...said });
}

async function partner(ctx: Context, placeId: string): Promise<void> {
  const { id: bodyId } = await addBody(ctx, {
    ...{
      name: "兴县农业农村局",
      kind: "bureau",
      creditCode: null,
      codeReason: null,
      placeId: null,
      note: null,
      contactName: null,
      contactPhone: null,
    },
  });
  await addPartnership(ctx, {
    ...{ kind: "doubleReport", organizationId: null, bodyId, placeId, endsOn: null },
    ...{ ours: "每月一次党员进社区，联系用工岗位", theirs: "提供活动室，收集居民需求" },
    startsOn: addDays(chinaDate(ctx.now), -5),
  });
}

/** A drill that was called this morning, which the studio has answered. */
async function drill(ctx: Context, team: string): Promise<void> {
  const { id } = await callOut(ctx, {
    ...{ kind: "drill", name: "冬季取暖安全演练", task: "逐户看烟道、装报警器，到党群服务中心领器材" },
    ...{ placeId: null, teams: [team], answerOn: chinaDate(ctx.now), answerAt: "20:00" },
  });
  const { id: teamAnswer } = await ctx.db.mobilizationAnswer.findFirstOrThrow({
    where: { centerId: ctx.center.id, mobilizationId: id },
  });
  await enterTeamAnswer(ctx, { teamAnswer, answer: "coming", people: 5, note: null });
}
