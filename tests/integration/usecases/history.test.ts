import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { historyOf, latestFirst } from "@/lib/usecases/history";
import { makeCohort, visitOf } from "../../support/factories";
import { closeDesks, type Desk, openDesk } from "../../support/staff-desk";

let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openDesk("王芳");
  elsewhere = await openDesk();
});
afterAll(closeDesks);

describe("historyOf", () => {
  it("tells who did what when and why, latest first, of this subject only", async () => {
    const cohort = await here.read("2021-12-20", (ctx) => makeCohort(ctx));
    const other = await here.read("2021-12-20", (ctx) => makeCohort(ctx));
    const subject = { type: "cohort", id: cohort.id };
    await here.act("2021-12-25", "cohort.publish", (ctx) => ctx.audit({ subject, event: "publishCall" }));
    await here.act("2022-01-04", "review.start", (ctx) =>
      ctx.audit(
        { subject, event: "closeCall", reason: "窗口期届满" },
        { subject, event: "startReview" },
        { subject: { type: "cohort", id: other.id }, event: "end" },
        { subject: { type: "application", id: cohort.id }, event: "pass" },
      ),
    );
    const history = await here.read("2022-01-05", (ctx) => historyOf(ctx, "cohort", cohort.id));
    expect(history).toMatchObject([
      { label: "开始评审", actor: "王芳", reason: null },
      { label: "截止招募", reason: "窗口期届满" },
      { label: "发布招募公告", at: new Date("2021-12-25T04:00:00Z") },
    ]);
    expect(await elsewhere.read("2022-01-05", (ctx) => historyOf(ctx, "cohort", cohort.id))).toEqual([]);
  });

  it("calls an applicant without an account an applicant", async () => {
    const { id } = await here.read("2021-12-20", (ctx) => makeCohort(ctx));
    const visit = visitOf(here.center, visitor, "application.submit", "2021-12-26");
    await actInCenter(visit, (ctx) => ctx.audit({ subject: { type: "application", id }, event: "submit" }));
    const history = await here.read("2022-01-05", (ctx) => historyOf(ctx, "application", id));
    expect(history).toMatchObject([{ actor: "申请方", label: "提交申请" }]);
  });
});

describe("latestFirst", () => {
  it("orders what happened to several subjects by time, and what happened at once by its record", () => {
    const entry = (id: string, day: string) => {
      return { id, at: new Date(day), actor: "王芳", label: "办理", reason: null };
    };
    const [first, second, third] = [
      entry("b", "2022-01-14"),
      entry("a", "2022-01-15"),
      entry("c", "2022-01-15"),
    ];
    expect(latestFirst([second, first, third])).toEqual([third, second, first]);
  });
});
