import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  getRegistration,
  getRegistrationStep,
  meetStep,
  openRegistration,
} from "@/lib/usecases/incubation/registration/case";
import { acceptRegistration, submitRegistration } from "@/lib/usecases/incubation/registration/outcome";
import {
  attachOwnPaper,
  claimStep,
  editRoster,
  ownRegistration,
  removeOwnPaper,
  requestRegistration,
  withdrawRequest,
} from "@/lib/usecases/incubation/registration/own-case";
import { receivedAs } from "../../../../support/center/files";
import { makePerson, ownerClient, type Person, visitOf } from "../../../../support/factories";
import { leavingDay, leavingWorld } from "../../../../support/incubation/leaving-world";
import { makeRepresentative } from "../../../../support/portal-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
let us: Person;
beforeEach(async () => {
  world = await leavingWorld(owner);
  const person = await makePerson(owner, world.center, []);
  us = await makeRepresentative(owner, world.center, person, { id: world.first.organizationId });
});

const desk = <I, R>(run: Parameters<typeof world.act<I, R>>[2], input: I) =>
  world.act("registration.edit", leavingDay, run, input);
const visit = (permission: "ownRegistration.view" | "ownRegistration.edit") =>
  visitOf(world.center, us, permission, leavingDay, { organization: world.first.organizationId });
const own = <I, R>(run: Parameters<typeof world.act<I, R>>[2], input: I) =>
  actInCenter(visit("ownRegistration.edit"), (ctx) => run(ctx, input));
const seen = () => inCenter(visit("ownRegistration.view"), ownRegistration);
const filing = { legalForm: "community" as const, placeId: null, fastTrack: true };

describe("the organization's own road", () => {
  it("is asked for, begun by the center, and one at a time", async () => {
    expect(await seen()).toMatchObject({ registration: null, mayRequest: true });
    const { id: registration } = await own(requestRegistration, filing);
    expect(await seen()).toMatchObject({ mayRequest: false, registration: { state: "requested" } });
    await expect(own(requestRegistration, filing)).rejects.toThrow();
    await expect(own(claimStep, { registration, step: 1, ready: true, claim: null })).rejects.toMatchObject({
      code: "conflict",
    });
    await desk(acceptRegistration, { registration });
    expect(await seen()).toMatchObject({ registration: { state: "preparing", days: 10 } });
    await expect(own(withdrawRequest, { registration })).rejects.toThrow("已经受理");
  });

  it("is taken back while nobody has begun it, and asked for anew", async () => {
    const { id: registration } = await own(requestRegistration, filing);
    await own(withdrawRequest, { registration });
    expect(await seen()).toMatchObject({ mayRequest: true, registration: { state: "ended" } });
    await own(requestRegistration, filing);
  });

  it("goes step by step: a paper, a word to the center, its answer", async () => {
    const { id: registration } = await desk(openRegistration, {
      ...filing,
      organization: world.first.organizationId,
    });
    const file = receivedAs("名册.pdf");
    await own(attachOwnPaper, { registration, part: "step3", file });
    await own(claimStep, { registration, step: 3, ready: true, claim: "成员 12 人" });
    const step = async () => (await seen()).registration?.steps[2];
    const { edition } = await inCenter(visit("ownRegistration.edit"), (ctx) =>
      getRegistrationStep(ctx, { registration, step: 3 }),
    );
    expect(edition).not.toBe("");
    await own(claimStep, { registration, step: 3, ready: true, claim: "成员 12 人", edition });
    const stale = own(claimStep, { registration, step: 3, ready: false, claim: "同事不知道", edition });
    await expect(stale).rejects.toThrow("您打开本页之后");
    expect(await step()).toMatchObject({ metOn: null, claimedOn: leavingDay, claim: "成员 12 人" });
    const back = { registration, step: 3, metOn: null };
    await expect(desk(meetStep, { ...back, note: null })).rejects.toMatchObject({
      fields: { note: expect.stringContaining("还缺什么") },
    });
    await desk(meetStep, { ...back, note: "缺签名页" });
    expect(await step()).toMatchObject({ claimedOn: null, note: "缺签名页" });
    await own(removeOwnPaper, { registration, step: 3, file: file.id });
    await own(attachOwnPaper, { registration, part: "step3", file: receivedAs("名册签名页.pdf") });
    await own(claimStep, { registration, step: 3, ready: true, claim: null });
    await desk(meetStep, { registration, step: 3, metOn: civilDate(leavingDay), note: null });
    const [kept] = (await seen()).registration?.files ?? [];
    await expect(own(removeOwnPaper, { registration, step: 3, file: kept?.id ?? "" })).rejects.toThrow(
      "已核对",
    );
    await expect(own(claimStep, { registration, step: 9, ready: true, claim: null })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("has its roster, which stays as it was handed to the registrar", async () => {
    const { id: registration } = await desk(openRegistration, {
      ...filing,
      organization: world.first.organizationId,
    });
    const { registration: found } = await seen();
    for (const [at] of (found?.steps ?? []).entries())
      await desk(meetStep, { registration, step: at + 1, metOn: civilDate(leavingDay), note: null });
    const roster = [{ name: "李梅", role: "负责人" }];
    const { edition } = await inCenter(visit("ownRegistration.edit"), (ctx) =>
      getRegistration(ctx, { registration }),
    );
    await own(editRoster, { registration, roster, edition });
    await expect(own(editRoster, { registration, roster: [], edition })).rejects.toThrow("您打开本页之后");
    await desk(submitRegistration, { registration });
    expect(await seen()).toMatchObject({ registration: { roster, state: "submitted", dueOn: "2022-06-16" } });
    await expect(own(editRoster, { registration, roster: [] })).rejects.toMatchObject({ code: "conflict" });
  });

  it("is nobody else's", async () => {
    const { id: registration } = await desk(openRegistration, {
      ...filing,
      organization: world.second.organizationId,
    });
    expect(await seen()).toMatchObject({ registration: null });
    for (const attempt of [
      () => own(claimStep, { registration, step: 1, ready: true, claim: null }),
      () => own(editRoster, { registration, roster: [] }),
      () => own(attachOwnPaper, { registration, part: "step1", file: receivedAs("章程.pdf") }),
      () => own(withdrawRequest, { registration }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
  });
});
