import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { decideGraduation } from "@/lib/usecases/incubation/graduation/decision";
import { acceptEvaluation } from "@/lib/usecases/incubation/graduation/evaluation";
import { saveHandover } from "@/lib/usecases/incubation/handover";
import { recordEnd } from "@/lib/usecases/incubation/incubatee-end";
import { remindOfHandover } from "@/lib/usecases/incubation/leaving-told";
import { submitEvaluation } from "@/lib/usecases/review/evaluation";
import { ownerClient, visitOf } from "../../../support/factories";
import { leavingDay, leavingWorld, typedSheet } from "../../../support/incubation/leaving-world";
import { ownerPool } from "../../../support/machine/database";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
beforeEach(async () => {
  world = await leavingWorld(owner);
});
const said = async (occasion: string) =>
  (await owner.message.findMany({ where: { centerId: world.center.id, occasion } })).map(({ body }) => body);

async function left() {
  const end = { incubatee: world.first.id, endedOn: civilDate(leavingDay), reason: "负责人变动。" };
  await world.act("incubatee.end", leavingDay, recordEnd, end);
  return owner.handover.findFirstOrThrow({ where: { incubateeId: world.first.id } });
}

describe("whoever leaves", () => {
  it("is told how it ended and until when it hands over", async () => {
    await left();
    const [body, ...more] = await said("incubationEnded");
    expect(more).toEqual([]);
    expect(body).toContain("自2022年6月1日起退出孵化（主动退出）。原因：负责人变动。请在2022年6月23日前");
  });

  it("is reminded once, three days before, of what is still to be handed over", async () => {
    const { id } = await left();
    const remind = (day: string) =>
      actInCenter(visitOf(world.center, system, "handover.remind", day), (ctx) =>
        remindOfHandover(ctx, { handover: id }),
      );
    const { rows } = await ownerPool().query<{ start_after: Date }>(
      "select start_after from jobs.job where name = 'remindHandover' and data->'input'->>'handover' = $1",
      [id],
    );
    expect(rows.map(({ start_after: at }) => at.toISOString())).toEqual(["2022-06-19T16:00:00.000Z"]);
    await remind("2022-06-19");
    await remind("2022-06-24");
    expect(await said("handoverDue")).toEqual([]);
    const items = [
      { what: "钥匙", condition: null, settled: true },
      { what: "桌椅", condition: null, settled: false },
    ];
    const list = { incubatee: world.first.id, direction: "moveOut" as const, items };
    await world.act("handover.edit", leavingDay, saveHandover, { ...list, dueOn: civilDate("2022-06-27") });
    await remind("2022-06-20");
    expect(await said("handoverDue")).toEqual([]);
    await remind("2022-06-24");
    await remind("2022-06-25");
    const [body, ...more] = await said("handoverDue");
    expect(more).toEqual([]);
    expect(body).toContain("退出交接2022年6月27日到期，还没有办结：桌椅。");
  });
});

describe("whoever was assessed", () => {
  async function decide(result: "graduate" | "extend", change = {}) {
    const { graduation, evaluation } = await world.assigned();
    await actInCenter(world.evaluator.visit("evaluation.edit"), (ctx) =>
      submitEvaluation(ctx, { evaluation, sheet: typedSheet }),
    );
    await world.act("graduation.edit", leavingDay, acceptEvaluation, { graduation });
    await world.act("graduation.edit", leavingDay, decideGraduation, {
      ...{ graduation, result, decidedOn: civilDate(leavingDay), advice: "能独立开展服务" },
      ...{ development: null, endsOn: null, afterCareUntil: null, ...change },
    });
  }

  it("is told the result and what follows", async () => {
    await decide("graduate", { afterCareUntil: civilDate("2023-06-01") });
    const [body] = await said("graduationDecided");
    expect(body).toContain("请到中心领取出壳证书，退出交接请在2022年6月23日前办结。");
    expect(await said("incubationEnded")).toEqual([]);
  });

  it("is told until when it stays", async () => {
    await decide("extend", { endsOn: civilDate("2022-12-31") });
    expect((await said("graduationDecided"))[0]).toContain("孵化期延至2022年12月31日，届时再评估。");
  });
});
