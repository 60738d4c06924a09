import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import type { SubjectType } from "@/lib/domain/events";
import { historyOf } from "@/lib/usecases/center/history";
import { makeCall, visitOf } from "../../../support/factories";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openDesk("王芳");
  elsewhere = await openDesk();
});
afterAll(closeDesks);

describe("historyOf", () => {
  it("tells who did what when and why, latest first, of this subject only", async () => {
    const call = await here.read("2021-12-20", (ctx) => makeCall(ctx));
    const other = await here.read("2021-12-20", (ctx) => makeCall(ctx));
    const subject = { type: "call" as const, id: call.id };
    await here.act("2021-12-25", "call.publish", (ctx) => ctx.audit({ subject, event: "publishCall" }));
    await here.act("2022-01-04", "review.start", (ctx) =>
      ctx.audit(
        { subject, event: "closeCall", reason: "窗口期届满" },
        { subject, event: "startReview" },
        { subject: { type: "call", id: other.id }, event: "complete" },
        { subject: { type: "application", id: call.id }, event: "pass" },
      ),
    );
    const history = await here.read("2022-01-05", (ctx) => historyOf(ctx, { type: "call", id: call.id }));
    expect(history).toMatchObject([
      { label: "开始评审", actor: "王芳", reason: null },
      { label: "截止招募", reason: "窗口期届满" },
      { label: "发布招募公告", at: new Date("2021-12-25T04:00:00Z") },
    ]);
    expect(
      await elsewhere.read("2022-01-05", (ctx) => historyOf(ctx, { type: "call", id: call.id })),
    ).toEqual([]);
  });

  it("tells all of a record that much happened to", async () => {
    const subject = { type: "call" as const, id: randomUUID() };
    const entries = Array.from({ length: 130 }, () => ({ subject, event: "revise" as const }));
    await here.act("2022-01-14", "call.publish", (ctx) => ctx.audit(...entries));
    expect(await here.read("2022-01-15", (ctx) => historyOf(ctx, subject))).toHaveLength(130);
  });

  it("tells of several subjects as of one, each in its own words", async () => {
    const [call, ranking] = await here.read("2021-12-20", async (ctx) => [await makeCall(ctx), randomUUID()]);
    const of = <T extends SubjectType>(type: T, id: string) => ({ type, id });
    await here.act("2022-01-14", "review.start", (ctx) =>
      ctx.audit({ subject: of("call", call.id), event: "startReview" }),
    );
    await here.act("2022-01-15", "ranking.confirm", (ctx) =>
      ctx.audit({ subject: of("ranking", ranking), event: "confirm", reason: "合议" }),
    );
    const history = await here.read("2022-01-16", (ctx) =>
      historyOf(ctx, of("call", call.id), of("ranking", ranking)),
    );
    expect(history).toMatchObject([
      { type: "ranking", label: "确认评审排名", reason: "合议" },
      { type: "call", label: "开始评审" },
    ]);
  });

  it("calls an applicant without an account an applicant", async () => {
    const { id } = await here.read("2021-12-20", (ctx) => makeCall(ctx));
    const visit = visitOf(here.center, visitor, "application.submit", "2021-12-26");
    await actInCenter(visit, (ctx) => ctx.audit({ subject: { type: "application", id }, event: "submit" }));
    const history = await here.read("2022-01-05", (ctx) => historyOf(ctx, { type: "application", id: id }));
    expect(history).toMatchObject([{ actor: "申请方", label: "提交申请" }]);
  });
});
