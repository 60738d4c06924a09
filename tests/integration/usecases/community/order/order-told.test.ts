import { afterAll, beforeAll, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { chinaDayStart } from "@/lib/domain/base/china-time";
import { civilDate } from "@/lib/domain/base/civil-date";
import { dispatchOrder, noteAcceptance, withdrawDispatch } from "@/lib/usecases/community/order/dispatch";
import { findDispatch, finishForTaker } from "@/lib/usecases/community/order/dispatch-answer";
import { tellOfOrder } from "@/lib/usecases/community/order/order-told";
import { disputeOrder } from "@/lib/usecases/community/order/order-track";
import {
  joinOrder,
  refuseOrder,
  reopenOrder,
  triageOrder,
} from "@/lib/usecases/community/order/order-triage";
import { orderDay, orderWorld, toNobody } from "../../../../support/community/orders";
import { ownerClient } from "../../../../support/factories";
import { ownerPool } from "../../../../support/machine/database";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof orderWorld>>;

beforeAll(async () => {
  world = await orderWorld(owner);
  await owner.volunteerTeam.updateMany({
    where: { id: world.team.id },
    data: { leader: "任守义", leaderPhone: "13800005566" },
  });
});
afterAll(() => owner.$disconnect());

/** What the worker does with what was left to it. */
const work = (order: string) =>
  actInCenter(
    {
      ...{ center: world.center, actor: system, permission: "order.tell", scope: {} },
      now: chinaDayStart(civilDate(orderDay)),
    },
    (ctx) => tellOfOrder(ctx, { order }),
  );
const queued = async (order: string) =>
  (
    await ownerPool().query(
      "select 1 from jobs.job where name = 'tellOfOrder' and data->'input'->>'order' = $1",
      [order],
    )
  ).rowCount;
/** By what and to whom, with how each stands now. */
const said = async (order: string) => {
  const all = await owner.message.findMany({ where: { subjectId: order }, orderBy: { id: "asc" } });
  return all.map(({ occasion, recipientName, mobile, state }) =>
    [occasion, recipientName, mobile, state].join(" "),
  );
};

it("tells whoever asked how it stands, and a team what it is offered with the code that answers it", async () => {
  const { ask, asWorker, team, look, staff } = world;
  const { id: order } = await ask();
  await asWorker((ctx) => triageOrder(ctx, { order }));
  expect(await queued(order)).toBe(1);
  await work(order);
  await work(order);
  expect(await said(order)).toEqual(["orderAccepted 李大妈 13800001234 waiting"]);
  const to = { ...toNobody, to: "team" as const, teamId: team.id };
  await asWorker((ctx) => dispatchOrder(ctx, { order, ...to }));
  await work(order);
  const offer = await owner.message.findFirst({ where: { subjectId: order, occasion: "orderOffered" } });
  expect(offer).toMatchObject({ occasion: "orderOffered", recipientName: "任守义", mobile: "13800005566" });
  expect(offer?.body).not.toContain("李大妈");
  const code = /([2-9A-Z]{4}-){2}[2-9A-Z]{4}/.exec(offer?.body ?? "")?.[0] ?? "";
  expect((await look(staff, {}, (ctx) => findDispatch(ctx, { code })))?.order.id).toBe(order);

  await asWorker((ctx) => noteAcceptance(ctx, { order }));
  await work(order);
  await asWorker((ctx) => finishForTaker(ctx, { order, note: "换了节能灯" }));
  await work(order);
  expect(await said(order)).toEqual([
    "orderAccepted 李大妈 13800001234 voided",
    "orderDispatched 李大妈 13800001234 voided",
    "orderOffered 任守义 13800005566 voided",
    "orderDone 李大妈 13800001234 waiting",
  ]);
});

it("takes back what was offered and is not any more, and does not say twice that it was accepted", async () => {
  const { ask, asWorker, team } = world;
  const { id: order } = await ask();
  await asWorker((ctx) => triageOrder(ctx, { order }));
  const to = { ...toNobody, to: "team" as const, teamId: team.id };
  await asWorker((ctx) => dispatchOrder(ctx, { order, ...to }));
  await work(order);
  await asWorker((ctx) => withdrawDispatch(ctx, { order, reason: "换人" }));
  await work(order);
  expect(await said(order)).toEqual([
    "orderDispatched 李大妈 13800001234 voided",
    "orderOffered 任守义 13800005566 voided",
  ]);
});

it("tells everybody who asked for the same, but not the owner of a wrong phone", async () => {
  const { waiting, ask, asWorker, asVisitor } = world;
  const main = await waiting();
  const [neighbour, wrong] = [
    await ask({ name: "张阿姨", phone: "13900002222", content: "我腿脚不便，家里的灯坏了" }),
    await ask({ name: "假名", phone: "13900003333" }),
  ];
  for (const { id } of [neighbour, wrong])
    await asWorker((ctx) => joinOrder(ctx, { order: id, sameAsId: main.id }));
  await asVisitor((ctx) => disputeOrder(ctx, { number: wrong.number, queryCode: wrong.code }));
  await asWorker((ctx) => refuseOrder(ctx, { order: main.id, reason: "归物业" }));
  await work(main.id);
  expect((await said(main.id)).sort()).toEqual([
    "orderRefused 张阿姨 13900002222 waiting",
    "orderRefused 李大妈 13800001234 waiting",
  ]);
  const letters = await owner.message.findMany({ where: { subjectId: main.id } });
  expect(letters.map(({ body }) => body).join()).toContain(neighbour.number);
  // Each reads the own words, and not those of a neighbour.
  const others = letters.filter(({ recipientName }) => recipientName !== "张阿姨");
  expect(letters.find(({ recipientName }) => recipientName === "张阿姨")?.body).toContain("腿脚不便");
  expect(others.map(({ body }) => body).join()).not.toContain("腿脚不便");
  await asWorker((ctx) => reopenOrder(ctx, { order: main.id }));
  await work(main.id);
  expect((await said(main.id)).every((line) => line.endsWith("voided"))).toBe(true);
});
