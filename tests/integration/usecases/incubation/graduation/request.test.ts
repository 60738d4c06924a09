import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import {
  assessable,
  attachEvidence,
  evidenceFile,
  removeEvidence,
  requestAssessment,
  returnSelfScore,
  scoreSelf,
  withdrawAssessment,
} from "@/lib/usecases/incubation/graduation/request";
import { receivedAs } from "../../../../support/center/files";
import { ownerClient, visitOf } from "../../../../support/factories";
import { leavingDay, leavingWorld, typedSheet } from "../../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
beforeAll(async () => {
  world = await leavingWorld(owner);
});
const edit = <I, R>(run: Parameters<typeof world.act<I, R>>[2], input: I) =>
  world.act("graduation.edit", leavingDay, run, input);
const stateOf = async (id: string) => (await owner.incubatee.findFirstOrThrow({ where: { id } })).state;

describe("the request of an assessment", () => {
  it("is made once, self-scored in full, given back and withdrawn to where it began", async () => {
    const incubatee = world.first.id;
    const { id: graduation } = await edit(requestAssessment, { incubatee });
    expect(await stateOf(incubatee)).toBe("awaitingAssessment");
    await expect(edit(requestAssessment, { incubatee })).rejects.toMatchObject({ code: "conflict" });
    const left = await inCenter(
      visitOf(world.center, world.staff, "graduation.edit", leavingDay),
      assessable,
    );
    expect(left.incubatee.map(({ label }) => label)).toEqual(["清河环保志愿队"]);
    await expect(
      edit(scoreSelf, { graduation, sheet: { ...typedSheet, i1: "26", i2: "" } }),
    ).rejects.toMatchObject({
      fields: { "sheet.i1": expect.stringContaining("25"), "sheet.i2": expect.any(String) },
    });
    await edit(scoreSelf, { graduation, sheet: typedSheet });
    await expect(edit(scoreSelf, { graduation, sheet: typedSheet })).rejects.toMatchObject({
      code: "conflict",
    });
    await edit(returnSelfScore, { graduation, reason: "请补说明" });
    await edit(scoreSelf, { graduation, sheet: typedSheet });
    await edit(withdrawAssessment, { graduation, reason: "暂缓" });
    expect(await stateOf(incubatee)).toBe("incubating");
  });

  it("has evidence that its organization's portal sees too", async () => {
    const { id: graduation } = await edit(requestAssessment, { incubatee: world.second.id });
    const file = receivedAs("财务报表.pdf");
    await edit(attachEvidence, { graduation, file });
    const stored = await owner.file.findFirstOrThrow({ where: { id: file.id } });
    expect(stored.organizationId).toBe(world.second.organizationId);
    const visit = visitOf(world.center, world.staff, "graduation.view", leavingDay);
    expect((await inCenter(visit, (ctx) => evidenceFile(ctx, { graduation, file: file.id }))).name).toBe(
      "财务报表.pdf",
    );
    await edit(removeEvidence, { graduation, file: file.id });
    await expect(
      inCenter(visit, (ctx) => evidenceFile(ctx, { graduation, file: file.id })),
    ).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
