import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  confirmService,
  requestService,
  serviceOptions,
  withdrawService,
} from "@/lib/usecases/incubation/own-service";
import { beginServices, useService as keepService, listServices } from "@/lib/usecases/incubation/service";
import { acceptService, assignService, deliverService } from "@/lib/usecases/incubation/service-request";
import { getOwnToday } from "@/lib/usecases/oversight/own-today";
import { type OrganizationDesk, openOrganization } from "../../../support/organization-desk";
import { closeDesks, type Desk, openManagerDesk, owner, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const edit = "ownService.edit";
let desk: Desk;
let own: OrganizationDesk;
beforeAll(async () => {
  desk = await openManagerDesk("王芳");
  own = await openOrganization(desk, "邻里互助队");
  await desk.act(day, "service.edit", (ctx) => beginServices(ctx, { set: "fourFree" }));
});
afterAll(closeDesks);

const ask = (serviceId: string, wantedOn: string | null = null) =>
  own.act(day, edit, (ctx) =>
    requestService(ctx, {
      serviceId,
      need: "借用活动室",
      wantedOn: wantedOn === null ? null : civilDate(wantedOn),
    }),
  );
const offered = async () => (await own.read(day, serviceOptions)).serviceId;

describe("an organization asks", () => {
  it("for what is offered, and for no day that is over", async () => {
    const [first, second] = await offered();
    expect(first?.label).toBe("免费服务：场地使用");
    expect((await refusalOf(ask(first?.value ?? "", "2026-03-11"))).fields.wantedOn).toContain("已经过去");
    await desk.act(day, "service.edit", (ctx) =>
      keepService(ctx, { service: second?.value ?? "", to: "archive" }),
    );
    expect(await offered()).toHaveLength(3);
    expect((await refusalOf(ask(second?.value ?? ""))).fields.serviceId).toContain("已停用");
    const { id } = await ask(first?.value ?? "", day);
    await own.act(day, edit, (ctx) => withdrawService(ctx, { request: id, reason: "改天" }));
    const confirm = own.act(day, edit, (ctx) =>
      confirmService(ctx, { request: id, rating: "5", comment: null }),
    );
    expect((await refusalOf(confirm)).code).toBe("conflict");
  });

  it("for nothing of another center", async () => {
    const other = await openManagerDesk();
    await other.act(day, "service.edit", (ctx) => beginServices(ctx, { set: "fourFree" }));
    const { offered: theirs } = await other.read(day, listServices);
    expect((await refusalOf(ask(theirs[0]?.id ?? ""))).code).toBe("not_found");
  });

  it("for nothing any more once it was dissolved", async () => {
    const gone = await openOrganization(desk, "已注销的互助队");
    await owner.organization.updateMany({
      where: { centerId: desk.center.id, name: "已注销的互助队" },
      data: { legalStatus: "deregistered" },
    });
    const [first] = await offered();
    const asked = gone.act(day, edit, (ctx) =>
      requestService(ctx, { serviceId: first?.value ?? "", need: "借用活动室", wantedOn: null }),
    );
    expect((await refusalOf(asked)).message).toContain("已经注销");
  });

  it("and is asked to confirm what was delivered", async () => {
    const { id: request } = await ask((await offered())[0]?.value ?? "");
    const handle = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "service.handle", run);
    await handle((ctx) => acceptService(ctx, { request, promisedOn: civilDate(day) }));
    await handle((ctx) => assignService(ctx, { request, assignee: "李老师" }));
    await handle((ctx) =>
      deliverService(ctx, { request, deliveredOn: civilDate(day), delivered: "用了半天" }),
    );
    expect((await own.read(day, getOwnToday)).tasks).toEqual([
      { words: "确认服务“场地使用”已经完成", at: `services/${request}`, due: null, help: "李老师" },
    ]);
  });
});
