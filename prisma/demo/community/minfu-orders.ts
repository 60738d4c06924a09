import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { dispatchOrder } from "@/lib/usecases/community/order/dispatch";
import { askOrder } from "@/lib/usecases/community/order/order-ask";
import { rateOrder } from "@/lib/usecases/community/order/order-track";
import { triageOrder } from "@/lib/usecases/community/order/order-triage";
import { acceptOwnDispatch, finishOwnDispatch } from "@/lib/usecases/community/order/own-dispatch";
import type { acting } from "../visits";

type Acting = ReturnType<typeof acting>;
type Taker = "organization" | "team" | "open";
type Far = "new" | "waiting" | "offered" | "serving" | "done" | "rated";

/** What was asked, how many days ago, whom it was offered to, and how far it has come. */
const asked: readonly [kind: string, daysAgo: number, content: string, to: Taker, far: Far][] = [
  ["助老陪护", 24, "母亲 81 岁一个人住，请每周去看看", "organization", "rated"],
  ["儿童照看", 18, "下班晚，孩子四点半放学没人接", "organization", "rated"],
  ["助老陪护", 9, "陪老人到五医院复查，约的是上午", "organization", "done"],
  ["儿童照看", 3, "期末前请人辅导孩子数学，一周两次", "organization", "serving"],
  ["助老陪护", 1, "老人出院回家，想找人教护理", "organization", "offered"],
  ["环境卫生", 1, "三单元楼道堆了旧家具，想请人一起清", "open", "offered"],
  ["家政维修", 6, "厨房灯不亮，换过灯泡还是不行", "team", "waiting"],
  ["网上代办", 0, "医保年度缴费，手机上不会操作", "team", "new"],
];

const named = ["訾建华", "昝丽琴", "苑秀梅", "苗素英", "侴玉兰", "丛志平", "佘桂香", "佟连生"];

interface Doors {
  asVisitor: Acting;
  inRoom: Acting;
  own: Acting;
}

interface Where {
  place: string;
  organization: string;
  team: string;
}

/** Orders of the community, most of them for one organization of the house. */
export async function keepOrders(
  { asVisitor, inRoom, own }: Doors,
  { place: community, organization, team }: Where,
): Promise<void> {
  for (const [at, [kind, ago, content, to, far]] of asked.entries()) {
    const { id, number, code } = await asVisitor("order.track", ago, "08:20", (ctx) =>
      askOrder(ctx, {
        ...{
          kind,
          content,
          community,
          draftKey: randomUUID(),
          serviceId: null,
          wishedOn: null,
          minor: false,
        },
        ...{
          name: named[at] ?? "",
          phone: `139352${40_000 + at}`,
          address: `民福里 ${at + 1} 号楼`,
          guardian: null,
        },
      }),
    );
    const inHand = (time: string, run: (ctx: Context) => Promise<unknown>) =>
      inRoom("communityOrder.edit", ago, time, run);
    if (far === "new") continue;
    await inHand("09:00", (ctx) => triageOrder(ctx, { order: id }));
    if (far === "waiting") continue;
    await inHand("09:05", (ctx) =>
      dispatchOrder(ctx, {
        ...{ order: id, to, volunteerId: null, teamId: to === "team" ? team : null },
        organizationId: to === "organization" ? organization : null,
      }),
    );
    if (far === "offered") continue;
    const answers = (time: string, run: (ctx: Context, dispatch: string) => Promise<unknown>) =>
      own("ownOrder.edit", ago, time, async (ctx) => {
        const where = { centerId: ctx.center.id, orderId: id };
        const { id: dispatch } = await ctx.db.orderDispatch.findFirstOrThrow({ where });
        return run(ctx, dispatch);
      });
    await answers("10:30", (ctx, dispatch) => acceptOwnDispatch(ctx, { dispatch }));
    if (far === "serving") continue;
    await answers("16:00", (ctx, dispatch) =>
      finishOwnDispatch(ctx, { dispatch, note: "已上门，约好下次时间。" }),
    );
    if (far === "done") continue;
    await asVisitor("order.track", ago, "19:00", (ctx) =>
      rateOrder(ctx, { number, queryCode: code, rating: "5", comment: "来得快，有耐心" }),
    );
  }
}
