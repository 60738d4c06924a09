import type { Context } from "@/lib/db/context";
import type { PrismaClient } from "@/lib/db/generated/client";
import { visitor } from "@/lib/domain/access";
import { addDays, type CivilDate, yearOf } from "@/lib/domain/base/civil-date";
import { addAssisted } from "@/lib/usecases/community/assisted/assisted";
import { requestExport } from "@/lib/usecases/community/assisted/assisted-export";
import { openAssisted } from "@/lib/usecases/community/assisted/assisted-opening";
import { addCommunityService } from "@/lib/usecases/community/community-service";
import { addPartnership } from "@/lib/usecases/community/partnership";
import { savePlacePage } from "@/lib/usecases/community/place-page";
import { addTeam } from "@/lib/usecases/community/volunteer/team";
import { acting, actorOf, look } from "../visits";
import { keepRound } from "./census";
import { keepFiledBefore, keepFiling } from "./filings";
import { keepOrders } from "./minfu-orders";
import { keepRegistrar } from "./registrar";

// Pingcheng's 民福社区 and the sub-district above it, as its worker, the sub-district and one organization of the house
// see it. All people are invented.

const inNeed: readonly [name: string, kind: string, condition: string][] = [
  ["丁素珍", "独居老人", "79 岁，儿子在外地，血压高，每周要有人看一次"],
  ["史连元", "残疾人", "肢体三级，买菜、换煤气要人帮"],
  ["康秀娥", "高龄老人", "92 岁，耳背，说话要靠近"],
  ["薄小雨", "困境儿童", "11 岁，随祖父生活，放学后要有人照看"],
];

const groups = ["民福老街坊调解队", "民福晨练队", "民福编织小组"];

/** Where each organization of the house is seated: by turn in one of the communities. */
async function seat({ db, center }: Context, communities: readonly string[]): Promise<void> {
  const housed = await db.organization.findMany({
    where: { centerId: center.id, placeId: null, legalStatus: { not: "deregistered" } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const [at, placeId] of communities.entries()) {
    const ids = housed.flatMap(({ id }, nth) => (nth % communities.length === at ? id : []));
    await db.organization.updateMany({ where: { centerId: center.id, id: { in: ids } }, data: { placeId } });
  }
}

/** Census, filings, standings, orders, people in need and a partner of Pingcheng. Its people were let in before. */
export async function keepMinfu(owner: PrismaClient, today: CivilDate): Promise<void> {
  const center = await owner.center.findUniqueOrThrow({ where: { slug: "pingcheng" } });
  const { communities, place, organization } = await look(center, async ({ db }) => {
    const own = { centerId: center.id };
    const found = await db.place.findMany({
      where: { ...own, kind: "community" },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    });
    const provider = await db.grant.findFirstOrThrow({ where: { ...own, role: "organization" } });
    const ids = found.map(({ id }) => id);
    return {
      communities: ids,
      place: found.find(({ name }) => name === "民福社区")?.id ?? "",
      organization: provider.organizationId ?? "",
    };
  });
  const here = { center, today };
  const room = { place };
  const inRoom = acting(
    here,
    await actorOf(owner, "community@fuhua.example", { role: "community", scope: room }),
    room,
  );
  const clerk = await actorOf(owner, "staff@fuhua.example", { role: "staff", scope: {} });
  const atDesk = acting(here, clerk, {});
  const house = { organization };
  const own = acting(
    here,
    await actorOf(owner, "org1@fuhua.example", { role: "organization", scope: house }),
    house,
  );

  await atDesk("organization.edit", 60, "09:30", async (ctx) => {
    ctx.audit.nothing("the ground of what follows");
    await seat(ctx, communities);
    const filed = groups.map((name, at) => ({
      ...{ name, place, leader: ["卜玉清", "仇兰英", "尚巧云"][at] ?? "" },
      number: `民福街备字〔${yearOf(addDays(today, -420))}〕${at + 3}号`,
    }));
    await keepFiledBefore(ctx, filed, today);
  });
  await keepRound(center, clerk, {
    ...{ name: "社会组织春季摸底", startsOn: addDays(today, -200), dueOn: addDays(today, -180) },
    ...{ without: [], closed: true },
  });
  const asked = { place, far: "handedIn" as const };
  const number = `民福街备字〔${yearOf(addDays(today, -25))}〕7号`;
  await keepFiling(center, clerk, today, {
    ...{ ...asked, name: "民福快板队", leader: "苗青山", days: -30, far: { number } },
  });
  await keepFiling(center, clerk, today, {
    ...asked,
    name: "民福楼道美化小组",
    leader: "车丽萍",
    days: -6,
    far: "agreed",
  });
  await keepFiling(center, clerk, today, { ...asked, name: "民福银发互助队", leader: "訾秀芝", days: -2 });
  await keepRound(center, clerk, {
    ...{ name: "社会组织年末摸底", startsOn: addDays(today, -9), dueOn: addDays(today, 5) },
    without: communities.flatMap((id, at) => (id === place || at === 0 ? at : [])),
  });
  await keepRegistrar(center, clerk, { today, organizations: 24, workers: 10 });

  await atDesk("placePage.edit", 58, "10:00", (ctx) =>
    savePlacePage(ctx, {
      ...{
        community: place,
        phone: "0352-5550146",
        address: "社区党群服务中心一层",
        hours: "周一至周六 8:30—18:00",
        shown: true,
        ordersOpen: true,
      },
      introduction:
        "民福社区有六个小区、4,100 户。家里有事请点单，社区核实后派给志愿队伍或社会组织，不收费。",
    }),
  );
  await atDesk("communityService.edit", 58, "10:30", async (ctx) => {
    const by = { placeId: place, organizationId: organization, teamId: null, bodyId: null };
    await addCommunityService(ctx, {
      ...{ ...by, name: "上门探访", field: "助老", description: "独居老人每周一次上门看望、代买" },
    });
    await addCommunityService(ctx, {
      ...{
        ...by,
        name: "四点半课堂",
        field: "儿童关爱",
        description: "工作日 16:30—18:00，在社区活动室看护、辅导",
      },
    });
  });
  const { id: team } = await atDesk("team.edit", 57, "09:00", (ctx) =>
    addTeam(ctx, {
      ...{ name: "民福红袖标志愿服务队", placeId: place, organizationId: null, bodyId: null },
      ...{
        skills: ["patrol"],
        leader: "卜玉清",
        leaderPhone: "13935200150",
        foundedOn: addDays(today, -400),
      },
      ...{ emergency: true, members: 18, note: null },
    }),
  );
  await keepOrders({ asVisitor: acting(here, visitor, {}), inRoom, own }, { place, organization, team });

  await own("ownPartnership.edit", 40, "15:00", (ctx) =>
    addPartnership(ctx, {
      ...{ kind: "report", organizationId: organization, bodyId: null, placeId: place, endsOn: null },
      ...{ ours: "每月两次入户探访，每季度一场便民服务日", theirs: "提供活动室，协助联系居民" },
      startsOn: addDays(today, -40),
    }),
  );
  const people = await inRoom("assisted.edit", 45, "10:00", async (ctx) => {
    const ids: string[] = [];
    for (const [at, [name, kind, condition]] of inNeed.entries()) {
      const { id } = await addAssisted(ctx, {
        ...{
          name,
          condition,
          placeId: place,
          kinds: [kind],
          purpose: "走访照料、优先服务",
          ground: "consent",
        },
        ...{ phone: `139352${30_000 + at}`, address: `民福里 ${at + 1} 号楼`, contact: null },
        ...{ consentOn: addDays(today, -46), keepUntil: addDays(today, at === 0 ? 20 : 320) },
      });
      ids.push(id);
    }
    return ids;
  });
  await inRoom("assisted.open", 5, "09:10", (ctx) =>
    openAssisted(ctx, { assisted: people[0] ?? "", reason: "入户探访前核对住址" }),
  );
  await inRoom("assisted.export", 1, "16:40", (ctx) =>
    requestExport(ctx, { reason: "冬季走访慰问，入户核对名单，用后销毁" }),
  );
}
