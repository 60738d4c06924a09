import type { Center, Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { TeamSkill } from "@/lib/domain/community/team";
import { addCommunityService } from "@/lib/usecases/community/community-service";
import { addPartnership } from "@/lib/usecases/community/partnership";
import { savePlacePage } from "@/lib/usecases/community/place-page";
import { confirmManyHours, recordHours } from "@/lib/usecases/community/volunteer/hours";
import { addTeam } from "@/lib/usecases/community/volunteer/team";
import { joinTeam } from "@/lib/usecases/community/volunteer/team-member";
import { addVolunteer } from "@/lib/usecases/community/volunteer/volunteer";
import type { Person } from "@/tests/support/factories";
import { inTurn } from "../dice";
import type { Resident } from "../incubation/entry";
import { act, moment } from "../visits";
import { type Asked, keepAsked } from "./asked";
import { keepRound } from "./census";
import { keepRegistrar } from "./registrar";

// Gujiao's paper names a full census (全面摸底) and three teams of volunteers, 金牛, 银龄 and 她力量, and no more of its
// communities. What the teams did, who ordered and who reported is invented, a few of each; what was done for an order is
// an activity that nobody has confirmed, so it counts in none of the printed sums.

interface Spot {
  id: string;
  name: string;
}

interface TeamPlan {
  name: string;
  at: string;
  skill: TeamSkill;
  leader: string;
  members: number;
  people: readonly string[];
}

const teams: readonly TeamPlan[] = [
  {
    ...{ name: "金牛志愿服务队", at: "金牛社区", skill: "repair", leader: "郝建军", members: 32 },
    people: ["郝建军", "逯国庆", "阴秀珍", "苗成龙"],
  },
  {
    ...{ name: "银龄志愿服务队", at: "桃园社区", skill: "elderly", leader: "温桂兰", members: 41 },
    people: ["温桂兰", "庞守信", "郄玉娥"],
  },
  {
    ...{ name: "她力量志愿服务队", at: "滨河社区", skill: "children", leader: "姚丽娟", members: 27 },
    people: ["姚丽娟", "邢春燕", "卫小红"],
  },
];

type Far = Asked["far"];

/** Which team, how many days ago, what, and how far it came. */
const orders: readonly [team: number, daysAgo: number, kind: string, content: string, far: Far][] = [
  [1, 26, "助老陪护", "父亲做完手术刚出院，白天没人照看", "rated"],
  [0, 19, "家政维修", "厨房下水堵了，自己通不开", "rated"],
  [2, 12, "儿童照看", "放学到七点没人接，能不能在社区写作业", "rated"],
  [1, 8, "助老陪护", "老人独居，想有人隔天去看看", "done"],
  [0, 5, "家政维修", "楼道灯坏了一个月", "rated"],
  [0, 2, "家政维修", "窗户关不严，夜里灌风", "serving"],
  [2, 1, "儿童照看", "寒假白天的托管还有没有名额", "offered"],
  [1, 0, "网上代办", "社保卡换卡，手机上不会办", "new"],
];
const askers = ["呼延玉", "蔺爱萍", "岳建忠", "卢改莲", "申有才", "闵秀芬", "牛小丽", "车进财"];

async function keepTeam(ctx: Context, plan: TeamPlan, placeId: string, nth: number): Promise<string> {
  const on = chinaDate(ctx.now);
  const { id: team } = await addTeam(ctx, {
    ...{ name: plan.name, placeId, organizationId: null, bodyId: null, skills: [plan.skill], note: null },
    ...{ leader: plan.leader, leaderPhone: `139351${40_120 + nth}`, members: plan.members },
    ...{ foundedOn: addDays(on, -200), emergency: nth === 0 },
  });
  const volunteers: string[] = [];
  for (const name of plan.people) {
    const { id } = await addVolunteer(ctx, {
      ...{ name, phone: null, placeId, bornOn: null, guardian: null, consentOn: addDays(on, -3) },
      ...{ identityKind: null, identityNumber: null },
    });
    volunteers.push(id);
  }
  await joinTeam(ctx, { team, volunteers });
  return team;
}

/** What the people of the teams gave at activities of their community; the last of them waits to be confirmed. */
async function keepHours(ctx: Context, of: readonly { team: string; place: string }[]): Promise<void> {
  const centerId = ctx.center.id;
  for (const [nth, { team: teamId, place: placeId }] of of.entries()) {
    const held = await ctx.db.activity.findMany({
      where: { centerId, placeId, state: "confirmed", kind: "service" },
      orderBy: [{ heldOn: "desc" }, { id: "asc" }],
      take: 3,
    });
    const members = await ctx.db.teamMember.findMany({
      where: { centerId, teamId },
      orderBy: { volunteerId: "asc" },
    });
    const volunteers = members.map(({ volunteerId }) => volunteerId);
    for (const [at, { id: activityId, heldOn }] of held.entries()) {
      const said = { hours: 2, content: "协助活动", startsAt: "9:00", endsAt: "11:00" };
      await recordHours(ctx, { volunteers, activityId, teamId, servedOn: fromUtcMidnight(heldOn), ...said });
      const records = await ctx.db.serviceHours.findMany({ where: { centerId, activityId, teamId } });
      if (nth + at > 0) await confirmManyHours(ctx, { records: records.map(({ id }) => id) });
    }
  }
}

/** Two communities that take orders, with what residents may ask for. */
async function openPages(ctx: Context, spots: readonly Spot[], known: readonly string[]): Promise<void> {
  for (const [at, { id: community, name }] of spots.slice(0, 3).entries()) {
    await savePlacePage(ctx, {
      ...{ community, phone: `0351-521${4_610 + at}`, hours: "周一至周六 8:30—18:00" },
      ...{ shown: true, ordersOpen: true, address: null },
      introduction: `${name}居民有事请点单，社区核实后派给志愿队伍或社会组织上门，不收费。`,
    });
    const team = teams[at];
    const offered = {
      金牛社区: { name: "小修小补", field: "社区治理", description: "水电门窗的小毛病，志愿者带工具上门" },
      桃园社区: { name: "陪诊代办", field: "助老", description: "陪老人看病取药、代缴费，提前一天约" },
      滨河社区: { name: "放学后看护", field: "儿童关爱", description: "工作日 16:30—19:00，在社区活动室" },
    }[team?.at ?? ""];
    const teamId = known[at] ?? null;
    if (offered)
      await addCommunityService(ctx, {
        ...offered,
        ...{ placeId: community, teamId, organizationId: null, bodyId: null },
      });
  }
}

/** Each organization of the house has its community; three of them reported there, and the bureau that guides them. */
async function keepPartners(ctx: Context, residents: readonly Resident[], spots: readonly Spot[]) {
  const centerId = ctx.center.id;
  for (const [at, { organization }] of residents.entries()) {
    const data = { placeId: inTurn(spots, at).id };
    await ctx.db.organization.updateMany({ where: { centerId, id: organization }, data });
  }
  const day = addDays(chinaDate(ctx.now), -10);
  const ours = ["每月一次心理沙龙", "每季度一场文艺演出", "节假日慰问独居老人"];
  for (const [at, said] of ours.entries())
    await addPartnership(ctx, {
      ...{ kind: at === 2 ? "joint" : "report", organizationId: inTurn(residents, at).organization },
      ...{ bodyId: null, placeId: inTurn(spots, at).id, ours: said, theirs: "提供活动室，联系居民" },
      ...{ startsOn: day, endsOn: null },
    });
  const bureau = await ctx.db.body.findFirst({ where: { centerId, name: "古交市民政局" } });
  if (bureau)
    await addPartnership(ctx, {
      ...{ kind: "doubleReport", organizationId: null, bodyId: bureau.id, placeId: inTurn(spots, 0).id },
      ...{
        ours: "机关党员每月到社区服务半天",
        theirs: "收集居民需求，安排岗位",
        startsOn: day,
        endsOn: null,
      },
    });
}

/** What a superior looks for in the communities of Gujiao, after its organizations are in the house. */
export async function keepGujiaoPeople(
  center: Center,
  { actor }: Person,
  { residents, spots, today }: { residents: readonly Resident[]; spots: readonly Spot[]; today: CivilDate },
): Promise<void> {
  const at = (days: number, time: string) => moment(addDays(today, days), time);
  const homes = teams.flatMap(({ at: name }) => spots.find((spot) => spot.name === name) ?? []);
  const known = await act(center, actor, "team.edit", at(-60, "09:20"), async (ctx) => {
    const ids: string[] = [];
    for (const [nth, plan] of teams.entries())
      ids.push(await keepTeam(ctx, plan, inTurn(homes, nth).id, nth));
    return ids;
  });
  await act(center, actor, "hours.record", at(-1, "17:20"), (ctx) =>
    keepHours(
      ctx,
      homes.map(({ id: place }, nth) => ({ place, team: inTurn(known, nth) })),
    ),
  );
  await act(center, actor, "placePage.edit", at(-55, "10:00"), (ctx) => openPages(ctx, homes, known));
  await act(center, actor, "partnership.edit", at(-50, "15:00"), (ctx) =>
    keepPartners(ctx, residents, [...homes, ...spots.filter((spot) => !homes.includes(spot))]),
  );
  for (const [nth, [team, daysAgo, kind, content, far]] of orders.entries()) {
    const { id: community, name } = inTurn(homes, team);
    await keepAsked(center, actor, {
      ...{ community, team: inTurn(known, team), day: addDays(today, -daysAgo), kind, content, far },
      asker: {
        ...{ name: inTurn(askers, nth), phone: `138351${60_400 + nth}` },
        address: `${name.replace("社区", "小区")} ${nth + 1} 号楼`,
      },
      ...{ note: "已上门，居民当面确认。", rating: nth === 4 ? "4" : "5" },
      ...(nth === 0 && { comment: "来得准时，老人很喜欢" }),
    });
  }
  await keepRound(center, actor, {
    ...{ name: "社会组织全面摸底", startsOn: addDays(today, -45), dueOn: addDays(today, -31) },
    ...{ without: [], closed: true },
  });
  await keepRound(center, actor, {
    ...{ name: "年末核对", startsOn: addDays(today, -9), dueOn: addDays(today, 6), without: [2, 5, 8, 11] },
  });
  await keepRegistrar(center, actor, { today, organizations: 3, workers: 6 });
}
