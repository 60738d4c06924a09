import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { takeBackLapse } from "@/lib/usecases/admission/agreement-take-back";
import { answerObjection, withdrawObjection } from "@/lib/usecases/admission/objection/objection-answer";
import { promoteReserve } from "@/lib/usecases/admission/promotion";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { opposed } from "../../../../support/admission/objections";
import { makeSigningCall } from "../../../../support/admission/signing-call";
import { nth } from "../../../../support/review/review-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const day = "2022-01-24";
type Made = Awaited<ReturnType<typeof makeSigningCall>>;
const made = (reserve = 1) => makeSigningCall(here.center, here.person, { reserve });
const sign = ({ call, agreements }: Made, places: number[]) =>
  here.act(day, "agreement.sign", (ctx) =>
    signAgreements(ctx, {
      call: call.id,
      agreements: places.map((place) => nth(agreements, place).id),
      side: "both" as const,
      signedOn: civilDate(day),
    }),
  );
const standing = ({ call }: Made) =>
  here.read(day, async (ctx) => {
    const { state } = await ctx.db.call.findFirstOrThrow({ where: { id: call.id } });
    const where = { callId: call.id };
    const applications = await ctx.db.application.findMany({ where, orderBy: { receipt: "asc" } });
    const agreements = await ctx.db.agreement.findMany({ where, orderBy: { number: "asc" } });
    return {
      call: state,
      applications: applications.map((one) => one.state),
      agreements: agreements.map((one) => one.state),
    };
  });

describe("while an objection is open", () => {
  it("whom it concerns cannot sign, alone or among others; the others can", async () => {
    const world = await made();
    const { answer } = await opposed(here, world);
    for (const places of [[0], [0, 1]])
      expect(await refusalOf(sign(world, places))).toMatchObject({
        code: "conflict",
        message: expect.stringContaining("第 1 号异议还没有答复，暂不能签约"),
      });
    await sign(world, [1]);
    await answer("dismissed");
    await sign(world, [0]);
    expect(await standing(world)).toMatchObject({ agreements: ["signed", "signed", "prepared"] });
  });

  it("nobody of the reserve is promoted whom it concerns", async () => {
    const world = await made();
    await opposed(here, world, { place: 3 });
    const gone = await opposed(here, world, { place: 0 });
    await gone.answer("upheld");
    const applications = [nth(world.applications, 3).id];
    const refusal = await refusalOf(
      here.act(day, "reserve.promote", (ctx) => promoteReserve(ctx, { applications, reason: "名额空出" })),
    );
    expect(refusal.message).toContain("暂不能递补");
  });
});

describe("an objection that is upheld", () => {
  it("takes the place away by a selection of its own, and voids the agreement", async () => {
    const world = await made();
    const { answer, application } = await opposed(here, world);
    await answer("upheld");
    expect(await standing(world)).toEqual({
      call: "signing",
      applications: ["disqualified", "awaitingAgreement", "awaitingAgreement", "reserve"],
      agreements: ["voided", "prepared", "prepared"],
    });
    const follower = await here.read(day, (ctx) =>
      ctx.db.selection.findFirstOrThrow({
        where: { callId: world.call.id, followsId: world.selection.id },
        include: { entries: true },
      }),
    );
    expect(follower.entries).toMatchObject([{ applicationId: application, outcome: "notAdmitted" }]);
    expect(follower.reason).toBe("第 1 号异议成立");
    const agreement = nth(world.agreements, 0).id;
    const refusal = await refusalOf(
      here.act(day, "agreement.sign", (ctx) => takeBackLapse(ctx, { agreement, reason: "登记有误" })),
    );
    expect(refusal.message).toContain("异议成立作废");
  });

  it("completes a call in which nobody else waits", async () => {
    const world = await made();
    await sign(world, [1, 2]);
    await (await opposed(here, world)).answer("upheld");
    expect(await standing(world)).toMatchObject({ call: "completed" });
  });

  it("cannot undo what both sides have signed", async () => {
    const world = await made();
    await sign(world, [0]);
    await (await opposed(here, world)).answer("upheld");
    expect(await standing(world)).toMatchObject({ agreements: ["signed", "prepared", "prepared"] });
  });

  it("is opened again with everything as it was, until the place is taken", async () => {
    const world = await made();
    const first = await opposed(here, world);
    await first.answer("upheld");
    await first.reopen("结论有误");
    expect(await standing(world)).toMatchObject({
      applications: ["awaitingAgreement", "awaitingAgreement", "awaitingAgreement", "reserve"],
      agreements: ["prepared", "prepared", "prepared"],
    });
    await first.answer("upheld");
    const applications = [nth(world.applications, 3).id];
    await here.act(day, "reserve.promote", (ctx) =>
      promoteReserve(ctx, { applications, reason: "异议成立" }),
    );
    const refusal = await refusalOf(first.reopen("结论有误"));
    expect(refusal.message).toContain("已由候补递补");
    expect(await standing(world)).toMatchObject({ agreements: ["voided", "prepared", "prepared"] });
  });

  it("against somebody of the reserve takes it off the reserve, and puts it back", async () => {
    const world = await made();
    const objection = await opposed(here, world, { place: 3 });
    await objection.answer("upheld");
    expect((await standing(world)).applications[3]).toBe("disqualified");
    await objection.reopen("结论有误");
    expect((await standing(world)).applications[3]).toBe("reserve");
  });
});

describe("an answer", () => {
  it("needs reasons and a day on which it can have been given", async () => {
    const world = await made();
    const { id } = await opposed(here, world);
    const answer = (fields: { answer?: string; answeredOn?: string }) =>
      here.act(day, "objection.answer", (ctx) =>
        answerObjection(ctx, {
          objection: id,
          result: "dismissed",
          answer: fields.answer ?? "经核实不属实。",
          answeredOn: civilDate(fields.answeredOn ?? day),
        }),
      );
    expect(await refusalOf(answer({ answer: "  " }))).toMatchObject({ fields: { answer: "请写明理由。" } });
    for (const answeredOn of ["2022-01-18", "2022-01-25"])
      expect(await refusalOf(answer({ answeredOn }))).toMatchObject({
        fields: { answeredOn: expect.any(String) },
      });
    await answer({});
    expect(await refusalOf(answer({}))).toMatchObject({ code: "conflict" });
  });

  it("is not needed where who objected takes it back", async () => {
    const world = await made();
    const { id, reopen } = await opposed(here, world);
    await here.act(day, "objection.answer", (ctx) =>
      withdrawObjection(ctx, { objection: id, reason: "来电说明误会" }),
    );
    await sign(world, [1]);
    await reopen("来电人不是异议人");
    expect((await refusalOf(sign(world, [0]))).message).toContain("暂不能签约");
  });
});
