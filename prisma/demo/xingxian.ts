import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import { saveOptionList } from "@/lib/usecases/center/option-list";
import { addCommunityService } from "@/lib/usecases/community/community-service";
import { savePlacePage } from "@/lib/usecases/community/place-page";
import { addPlace } from "@/lib/usecases/registry/place";
import type { Person } from "@/tests/support/factories";
import { keepAsked } from "./community/asked";
import { inTurn } from "./dice";
import { act, moment } from "./visits";

// 宝山花园 as it is told of: residents order, the community dispatches, a studio of six retired cadres accepts. The
// estates and people are invented, the three kinds of orders are those that were printed.

export const studio = "红星星工作室";
const kinds = ["网上购电", "移民房维修", "务工就业"];
const estates = ["一区", "二区", "三区", "四区", "五区", "六区", "七区", "八区", "九区"];

/** What was asked, by kind, on which day from today, and how far it has come. */
const asked: readonly [
  kind: string,
  days: number,
  content: string,
  far: "rated" | "serving" | "offered" | "new",
][] = [
  ["网上购电", -40, "手机上不会买电，家里快停电了", "rated"],
  ["网上购电", -33, "电卡换成手机交费，请教一教", "rated"],
  ["网上购电", -19, "老人一个人住，请代买一个月的电", "rated"],
  ["网上购电", -6, "换了手机，原来的户号找不到了", "rated"],
  ["移民房维修", -36, "卫生间返水，楼下已经渗了", "rated"],
  ["移民房维修", -28, "入户门锁坏了，关不上", "rated"],
  ["移民房维修", -15, "阳台窗户漏风", "rated"],
  ["移民房维修", -2, "厨房水管接头滴水", "serving"],
  ["务工就业", -30, "想在家门口找一份保洁的活", "rated"],
  ["务工就业", -22, "孩子上学了，想学月嫂再找工作", "rated"],
  ["务工就业", -1, "会开装载机，想问附近工地要不要人", "offered"],
  ["网上购电", 0, "新搬来的，不知道在哪里交电费", "new"],
];

const named = ["张翠莲", "刘保平", "郭秀英", "王存柱", "高改梅", "白二平"];

/** The community, its studio, what residents may ask for there, and what they asked. */
export async function keepXingxian(center: Center, { actor }: Person, today: CivilDate): Promise<void> {
  const early = moment(addDays(today, -60), "09:30");
  const { community, team } = await act(center, actor, "place.edit", early, async (ctx) => {
    const town = { name: "蔚汾镇", kind: "subDistrict" as const, parentId: null, note: null };
    const { id: parentId } = await addPlace(ctx, town);
    const { id } = await addPlace(ctx, { name: "宝山花园社区", kind: "community", parentId, note: null });
    for (const estate of estates) {
      await addPlace(ctx, { name: `宝山花园${estate}`, kind: "estate", parentId: id, note: null });
    }
    await saveOptionList(ctx, { list: "orderKind", words: [...kinds, "其他"].join("\n"), retired: null });
    const made = await ctx.db.volunteerTeam.create({
      data: {
        ...{ centerId: center.id, name: studio, placeId: id, skills: [], members: 6 },
        ...{ leader: "任守义", leaderPhone: "13800005566", note: "六名退休干部，在社区党群服务中心值班" },
      },
      select: { id: true },
    });
    const services = [
      "教老人在手机上买电，或代为购买",
      "水电门窗的小修小补",
      "打听附近的活计，联系用工的单位",
    ];
    for (const [at, name] of kinds.entries()) {
      const offered = { name, field: "社区治理", description: services[at] ?? "", teamId: made.id };
      await addCommunityService(ctx, { ...offered, placeId: id, organizationId: null, bodyId: null });
    }
    await savePlacePage(ctx, {
      ...{ community: id, phone: center.phone, hours: "每天 8:30—18:00", shown: true, ordersOpen: true },
      address: "宝山花园社区党群服务中心一层",
      introduction: "宝山花园是易地搬迁社区，有九个小区。有事您点单，社区来派单，红星星工作室和志愿者上门。",
    });
    return { community: id, team: made.id };
  });
  for (const [at, [kind, days, content, far]] of asked.entries()) {
    const asker = {
      ...{ name: inTurn(named, at), phone: `138000${10_000 + at}` },
      address: `宝山花园${inTurn(estates, at)}`,
    };
    const said = { note: "上门办好了，教会了本人。", rating: at % 4 === 3 ? "4" : "5" } as const;
    await keepAsked(center, actor, {
      ...{ community, team, day: addDays(today, days), kind, content, far, asker, ...said },
    });
  }
}
