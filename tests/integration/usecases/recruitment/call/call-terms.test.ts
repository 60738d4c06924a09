import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { extendCall, publishSupplement } from "@/lib/usecases/recruitment/call/call-supplement";
import { callTerms } from "@/lib/usecases/recruitment/call/call-terms";
import { questionOf } from "../../../../support/center/questions";
import { makeCall, makeCriteria } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

let here: Desk;

beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

it("shows what was frozen, and what was corrected since, by whom and why", async () => {
  const call = await here.read("2021-12-20", async (ctx) => {
    const made = await makeCall(ctx, {
      state: "recruiting",
      closesOn: "2022-01-03",
      questions: [{ ...questionOf({ id: "q1", label: "场地面积" }) }],
    });
    await makeCriteria(ctx, made);
    await ctx.db.condition.create({
      data: { centerId: ctx.center.id, callId: made.id, kind: "entry", position: 0, text: "依法登记" },
    });
    return made;
  });
  const said = { title: "关于补充条件的公告", body: "备案组织也可以" };
  await here.act("2021-12-28", "call.supplement", (ctx) =>
    publishSupplement(ctx, { callId: call.id, ...said }),
  );
  await here.act("2021-12-29", "call.supplement", (ctx) =>
    extendCall(ctx, {
      callId: call.id,
      closesOn: civilDate("2022-01-06"),
      closesAt: "18:00",
      reviewOn: null,
      reason: "受停电影响",
    }),
  );
  const terms = await here.read("2021-12-30", (ctx) => callTerms(ctx, { call }));
  expect(terms.notice.conditions.map(({ text }) => text)).toEqual(["依法登记"]);
  expect(terms.amended.map(({ label, change, reason }) => [label, change, reason])).toEqual([
    ["发布补充公告", null, "关于补充条件的公告"],
    ["延长招募期", "截止时间由2022年1月3日改为2022年1月6日 18:00", "受停电影响"],
  ]);
  const asked = terms.form.flatMap(({ lines }) => lines.map(({ label }) => label));
  expect(asked.some((label) => label.startsWith("组织名称"))).toBe(true);
  expect(asked.some((label) => label.startsWith("场地面积"))).toBe(true);
});

it("is of published calls alone: one in preparation is still edited", async () => {
  const call = await here.read("2021-12-20", (ctx) => makeCall(ctx, { state: "preparing" }));
  const asked = here.read("2021-12-20", (ctx) => callTerms(ctx, { call }));
  expect((await refusalOf(asked)).code).toBe("not_found");
});
