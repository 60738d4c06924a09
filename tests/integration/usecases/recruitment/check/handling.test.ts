import { afterAll, beforeAll, expect, it } from "vitest";
import { listApplications } from "@/lib/usecases/recruitment/application/application-list";
import { handOver, viewHandOver } from "@/lib/usecases/recruitment/check/handling";
import { makePerson } from "../../../../support/factories";
import { checkWorld } from "../../../../support/recruitment/check-world";
import {
  closeDesks,
  colleagueOf,
  type Desk,
  openDesk,
  owner,
  refusalOf,
} from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

it("takes an application in hand, and passes it on with a reason", async () => {
  const world = await checkWorld(here);
  const colleague = await colleagueOf(here, "赵敏");
  const application = world.application.id;
  const give = (to: string, reason: string | null) =>
    world.check((ctx) => handOver(ctx, { application, to, reason }));
  await give(here.person.id, null);
  const mine = { call: null, state: null, category: null, legalStatus: null, hand: "mine" as const };
  const listed = { ...mine, q: "", sort: "receipt" as const, page: 1, size: 20 };
  expect((await here.read("2026-03-04", (ctx) => listApplications(ctx, listed))).total).toBe(1);
  expect((await refusalOf(give(colleague.person.id, null))).fields.reason).toContain("为什么转交");
  const seen = await here.read("2026-03-04", (ctx) => viewHandOver(ctx, world.own));
  expect(seen.colleagues).toEqual([{ value: colleague.person.id, label: "赵敏" }]);
  await give(colleague.person.id, "与负责人是亲属，回避");
  expect(await world.row()).toMatchObject({ handlerName: "赵敏" });
  expect((await here.read("2026-03-04", (ctx) => listApplications(ctx, listed))).total).toBe(0);
  expect((await here.records(application)).map(({ event }) => event)).toEqual(["takeInHand", "handOver"]);
});

it("goes to nobody who does not check applications here", async () => {
  const world = await checkWorld(here);
  const expert = await makePerson(owner, here.center, ["panelist"], { name: "周平" });
  const act = world.check((ctx) =>
    handOver(ctx, { application: world.application.id, to: expert.id, reason: "回避" }),
  );
  expect((await refusalOf(act)).fields.to).toContain("不能办理初审");
});
