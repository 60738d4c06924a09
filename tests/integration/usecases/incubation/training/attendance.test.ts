import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { getSession, getSignIn, signIn, tickAttendance } from "@/lib/usecases/incubation/training/attendance";
import { enrolAtDesk, withdrawEnrolment } from "@/lib/usecases/incubation/training/enrolment";
import {
  closeTraining,
  getTraining,
  listTrainings,
  trainingFigures,
} from "@/lib/usecases/incubation/training/training";
import { visitOf } from "../../../../support/factories";
import { makeOpenTraining, trainingDay, trainingTime } from "../../../../support/incubation/trainings";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
const during = trainingTime("14:20");
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

async function held(...people: [name: string, mobile: string | null][]) {
  const training = await makeOpenTraining(desk);
  const ids: string[] = [];
  for (const [name, mobile] of people) {
    const who = { training, name, mobile, organizationId: null, team: null };
    ids.push((await desk.act(day, "training.edit", (ctx) => enrolAtDesk(ctx, who))).id);
  }
  const [session] = (await desk.read(day, (ctx) => getTraining(ctx, { training }))).sessions;
  if (!session) throw new Error("no session");
  return { training, ids, session };
}
const tick = (session: string, present: string[], was: string[] = []) =>
  desk.act(trainingDay, "training.edit", (ctx) => tickAttendance(ctx, { session, present, was }));
const scan = (code: string, name: string, digits: string, now = during) =>
  actInCenter(visitOf(desk.center, visitor, "training.attend", now), (ctx) =>
    signIn(ctx, { code, name, digits }),
  );
const listed = async (training: string, session: string) =>
  (await desk.read(day, (ctx) => getSession(ctx, { training, session }))).people.map(({ name, way }) => [
    name,
    way,
  ]);

describe("by the list", () => {
  it("who came is ticked, who was ticked by mistake is taken out, who scanned meanwhile stays", async () => {
    const { training, ids, session } = await held(["甲", null], ["乙", null], ["丙", "13800001234"]);
    const [one = "", two = ""] = ids;
    await tick(session.id, [one, two]);
    await scan(session.code, "丙", "1234");
    await tick(session.id, [two], [one, two]);
    expect((await listed(training, session.id)).sort()).toEqual([
      ["丙", "qr"],
      ["乙", "list"],
      ["甲", null],
    ]);
    // The figure of attendances opens the list, whose foot says the same.
    await desk.act("2026-03-21", "training.edit", (ctx) => closeTraining(ctx, { training }));
    const closed = { state: "closed" as const, field: null, q: "", page: 1, size: 15 };
    expect((await desk.read(day, (ctx) => listTrainings(ctx, closed))).sums).toEqual([
      { value: 1, unit: "场次" },
      { value: 2, unit: "人次签到" },
    ]);
    expect(await desk.read(day, trainingFigures)).toMatchObject({ sessions: 1, attended: 2 });
  });

  it("ticks nobody of another training, and nothing of another center", async () => {
    const { session } = await held(["甲", null]);
    const other = await held(["乙", null]);
    expect((await refusalOf(tick(session.id, other.ids))).code).toBe("not_found");
    const elsewhere = await openDesk();
    const see = elsewhere.read(day, (ctx) =>
      getSession(ctx, { training: other.training, session: other.session.id }),
    );
    expect((await refusalOf(see)).code).toBe("not_found");
    const mixed = desk.read(day, (ctx) => getSession(ctx, { training: other.training, session: session.id }));
    expect((await refusalOf(mixed)).code).toBe("not_found");
  });
});

describe("nobody is ticked", () => {
  it("before the day of the session, so that no certificate comes of what was not held", async () => {
    const { ids, session } = await held(["甲", null]);
    const early = desk.act(day, "training.edit", (ctx) =>
      tickAttendance(ctx, { session: session.id, present: ids, was: [] }),
    );
    expect((await refusalOf(early)).message).toContain("2026年3月20日 14:30才举办");
  });

  it("who took the sign-up back while the list lay open", async () => {
    const { training, ids, session } = await held(["甲", null], ["乙", null]);
    const [, two = ""] = ids;
    await desk.act(day, "training.edit", (ctx) => withdrawEnrolment(ctx, { enrolment: two }));
    expect((await refusalOf(tick(session.id, ids))).message).toContain("“乙”已经取消报名");
    expect(await listed(training, session.id)).toEqual([["甲", null]]);
  });
});

describe("by the code on the wall", () => {
  it("one signs in once, around the time of the session, whatever the width of the digits", async () => {
    const { training, session } = await held(["甲", "13800001234"], ["甲", "13800005678"]);
    expect(await scan(session.code, "甲", "５６７８")).toEqual({ again: false });
    expect(await scan(session.code, "甲", "5678")).toEqual({ again: true });
    expect((await listed(training, session.id)).filter(([, way]) => way === "qr")).toHaveLength(1);
    const early = scan(session.code, "甲", "1234", trainingTime("13:59"));
    expect((await refusalOf(early)).message).toContain("还没有开始");
    const late = scan(session.code, "甲", "1234", trainingTime("17:01"));
    expect((await refusalOf(late)).message).toContain("时间已过");
    const look = (now: Date) =>
      actInCenter(visitOf(desk.center, visitor, "training.attend", now), async (ctx) => {
        ctx.audit.nothing("looked");
        return (await getSignIn(ctx, { code: session.code })).whyNot;
      });
    expect(await look(during)).toBeNull();
    expect(await look(trainingTime("09:00"))).toContain("14:00起");
  });

  it("signs in nobody who did not sign up, and none without a mobile on record", async () => {
    const { session } = await held(["甲", null], ["乙", "13800001234"]);
    expect((await refusalOf(scan(session.code, "甲", "1234"))).message).toContain("工作人员登记");
    expect((await refusalOf(scan(session.code, "乙", "123"))).fields.digits).toContain("4 位");
    expect((await refusalOf(scan("ABCDEFGHJKMN", "乙", "1234"))).code).toBe("not_found");
  });

  it("two scans at the same moment are one attendance", async () => {
    const { training, session } = await held(["甲", "13800001234"]);
    const both = await Promise.all([scan(session.code, "甲", "1234"), scan(session.code, "甲", "1234")]);
    expect(both.filter(({ again }) => again)).toHaveLength(1);
    expect(await listed(training, session.id)).toEqual([["甲", "qr"]]);
  });
});
