import { afterAll, beforeAll, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import {
  lapseCorrection,
  lapseInTime,
  remindOfCorrection,
} from "@/lib/usecases/recruitment/correction/correction-clock";
import { visitOf } from "../../../../support/factories";
import { checkWorld } from "../../../../support/recruitment/check-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

async function asked() {
  const world = await checkWorld(here);
  await world.accept();
  await world.find({ "field:profile": "请补充财务状况" });
  await world.ask();
  const { id: correction } = await world.notice();
  const lapse = (day: string) =>
    actInCenter(visitOf(here.center, system, "correction.lapse", day), (ctx) =>
      lapseInTime(ctx, { correction }),
    );
  const remind = (day: string) =>
    actInCenter(visitOf(here.center, system, "correction.remind", day), (ctx) =>
      remindOfCorrection(ctx, { correction }),
    );
  return { ...world, lapse, remind };
}

it("refuses what was not corrected at the end of its last day, in the platform's name, and once", async () => {
  const world = await asked();
  await world.lapse("2026-03-11");
  expect((await world.row()).state).toBe("correcting");
  await world.lapse("2026-03-12");
  await world.lapse("2026-03-13");
  expect((await world.row()).state).toBe("refused");
  const check = await here.read("2026-03-12", (ctx) =>
    ctx.db.formalCheck.findMany({ where: { applicationId: world.application.id } }),
  );
  expect(check).toMatchObject([
    { verdict: "refused", reason: "逾期未补正", checkedById: null, checkedByName: "系统" },
  ]);
  expect((await world.notice()).state).toBe("lapsed");
  expect((await world.said()).filter(({ occasion }) => occasion === "correctionLapsed")).toHaveLength(1);
});

it("reminds while the notice is open, and not after", async () => {
  const world = await asked();
  await world.remind("2026-03-09");
  await world.lapse("2026-03-12");
  await world.remind("2026-03-12");
  const reminders = (await world.said()).filter(({ occasion }) => occasion === "correctionReminder");
  expect(reminders).toHaveLength(1);
  expect(reminders[0]?.body).toContain("2026年3月11日");
});

it("can be closed by hand once it is over, where the clock of the center runs otherwise", async () => {
  const world = await asked();
  const close = (day: string) =>
    world.check((ctx) => lapseCorrection(ctx, { application: world.application.id }), day);
  expect((await refusalOf(close("2026-03-11"))).message).toContain("还没有过");
  await close("2026-03-12");
  expect((await world.row()).state).toBe("refused");
  expect((await refusalOf(close("2026-03-12"))).code).toBe("conflict");
});
