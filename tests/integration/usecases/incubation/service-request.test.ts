import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { confirmService, requestService, withdrawService } from "@/lib/usecases/incubation/own-service";
import { beginServices, listServices } from "@/lib/usecases/incubation/service";
import {
  acceptService,
  assertSound,
  assignService,
  declineService,
  deliverService,
  getServiceRequest,
  listServiceRequests,
  moveRequest,
  serviceFigures,
  takeBackDelivery,
} from "@/lib/usecases/incubation/service-request";
import { getToday } from "@/lib/usecases/oversight/today";
import { type OrganizationDesk, openOrganization } from "../../../support/organization-desk";
import { closeDesks, type Desk, openManagerDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const everything = { state: null, kind: null, late: null, q: "", sort: null, page: 1, size: 15 };
const handle = "service.handle";

let desk: Desk;
let own: OrganizationDesk;
let services: { id: string; name: string }[];
beforeAll(async () => {
  desk = await openManagerDesk("王芳");
  own = await openOrganization(desk, "邻里互助队");
  await desk.act(day, "service.edit", (ctx) => beginServices(ctx, { set: "basicAndExtended" }));
  services = (await desk.read(day, listServices)).offered;
});
afterAll(closeDesks);

const ask = async (at = 0, need = "想学写项目书") =>
  (
    await own.act(day, "ownService.edit", (ctx) =>
      requestService(ctx, { serviceId: services[at]?.id ?? "", need, wantedOn: civilDate("2026-03-20") }),
    )
  ).id;
const get = (request: string) => desk.read(day, (ctx) => getServiceRequest(ctx, { request }));
const accept = (request: string, promisedOn = "2026-03-18") =>
  desk.act(day, handle, (ctx) => acceptService(ctx, { request, promisedOn: civilDate(promisedOn) }));
const assign = (request: string, assignee = "李老师") =>
  desk.act(day, handle, (ctx) => assignService(ctx, { request, assignee }));
const deliver = (request: string, deliveredOn = day) =>
  desk.act(day, handle, (ctx) =>
    deliverService(ctx, { request, deliveredOn: civilDate(deliveredOn), delivered: "讲了两个小时" }),
  );

describe("a request for a service", () => {
  it("goes from the organization through the center back to it, with a record of each step", async () => {
    const id = await ask();
    await accept(id);
    await assign(id);
    await assign(id, "王老师");
    await deliver(id);
    await own.act(day, "ownService.edit", (ctx) =>
      confirmService(ctx, { request: id, rating: "5", comment: "很有用" }),
    );
    expect(await get(id)).toMatchObject({
      state: "confirmed",
      service: "能力培训",
      assignee: "王老师",
      promisedOn: "2026-03-18",
      deliveredOn: day,
      rating: 5,
      acts: [],
    });
    expect((await desk.records(id)).map(({ event }) => event)).toEqual([
      ...["request", "accept", "assign", "assign", "deliver", "confirm"],
    ]);
  });

  it("is declined with the reason that the organization reads, and withdrawn until it was delivered", async () => {
    const id = await ask();
    await desk.act(day, handle, (ctx) => declineService(ctx, { request: id, reason: "本月已满" }));
    expect(await own.read(day, (ctx) => getServiceRequest(ctx, { request: id }))).toMatchObject({
      state: "declined",
      endReason: "本月已满",
    });
    const other = await ask(1);
    await accept(other);
    await assign(other);
    const withdraw = () =>
      own.act(day, "ownService.edit", (ctx) => withdrawService(ctx, { request: other, reason: "不需要了" }));
    await deliver(other);
    expect((await refusalOf(withdraw())).message).toContain("待确认");
    await desk.act(day, handle, (ctx) => takeBackDelivery(ctx, { request: other, reason: "记错了" }));
    expect(await get(other)).toMatchObject({ state: "assigned", delivered: null });
    await withdraw();
  });

  it("is promised for a day to come, delivered on a day gone by, and neither twice", async () => {
    const id = await ask(2);
    expect((await refusalOf(accept(id, "2026-03-11"))).fields.promisedOn).toContain("不能早于今天");
    await accept(id);
    expect((await refusalOf(accept(id))).code).toBe("conflict");
    await assign(id);
    expect((await refusalOf(deliver(id, "2026-03-13"))).fields.deliveredOn).toContain("还没有到");
    expect((await get(id)).state).toBe("assigned");
  });

  it("is not moved by who saw an older one", async () => {
    const id = await ask(3);
    const { edition } = await get(id);
    await accept(id);
    const late = desk.act(day, handle, (ctx) => moveRequest(ctx, { request: id, edition }, "decline"));
    expect((await refusalOf(late)).message).toContain("受理");
  });

  it("is seen by its organization alone, and by no other center", async () => {
    const id = await ask(4);
    const other = await openOrganization(desk, "旁人的队伍");
    const elsewhere = await openManagerDesk();
    for (const see of [other, elsewhere])
      expect((await refusalOf(see.read(day, (ctx) => getServiceRequest(ctx, { request: id })))).code).toBe(
        "not_found",
      );
    expect((await other.read(day, (ctx) => listServiceRequests(ctx, everything))).rows).toEqual([]);
  });
});

describe("what the desk sees of all requests", () => {
  it("are lists by state, kind and lateness, lines of the day, and figures of the same rows", async () => {
    const here = await openManagerDesk();
    const team = await openOrganization(here, "百灵社工");
    await here.act(day, "service.edit", (ctx) => beginServices(ctx, { set: "basicAndExtended" }));
    const { offered } = await here.read(day, listServices);
    const made: string[] = [];
    for (const at of [0, 0, 5]) {
      const asked = { serviceId: offered[at]?.id ?? "", need: `第 ${made.length} 件`, wantedOn: null };
      const { id } = await team.act(day, "ownService.edit", (ctx) => requestService(ctx, asked));
      made.push(id);
    }
    await here.act(day, handle, (ctx) =>
      acceptService(ctx, { request: made[0] ?? "", promisedOn: civilDate("2026-03-13") }),
    );
    const list = (change: Partial<Parameters<typeof listServiceRequests>[1]>, on = day) =>
      here.read(on, (ctx) => listServiceRequests(ctx, { ...everything, ...change }));
    expect(await list({})).toMatchObject({ all: 3, counts: { requested: 2, accepted: 1 } });
    expect((await list({ kind: "拓展服务" })).rows).toMatchObject([{ service: "资源整合" }]);
    expect((await list({ late: "yes" })).total).toBe(0);
    expect((await list({ late: "yes" }, "2026-03-14")).rows).toMatchObject([{ id: made[0] }]);
    expect((await list({ q: "百灵" })).total).toBe(3);
    const { waits } = await here.read("2026-03-14", getToday);
    expect(waits.map(({ words, at }) => [words, at])).toEqual([
      ["2 件服务申请待受理", "desk/services?state=requested"],
      ["1 件服务已过承诺日期", "desk/services?late=yes"],
    ]);
    expect(await here.read(day, (ctx) => serviceFigures(ctx))).toEqual([
      { kind: "基本服务", services: 3, requested: 2, delivered: 0, confirmed: 0, rating: null },
      { kind: "拓展服务", services: 3, requested: 1, delivered: 0, confirmed: 0, rating: null },
    ]);
  });

  it("refuses with every fault at once", async () => {
    expect(
      (await refusalOf(Promise.resolve().then(() => assertSound({ one: "一。", two: "二。" })))).fields,
    ).toEqual({
      one: "一。",
      two: "二。",
    });
    expect(assertSound({})).toBeUndefined();
  });
});
