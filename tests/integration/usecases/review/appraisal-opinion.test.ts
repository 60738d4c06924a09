import { afterAll, expect, it } from "vitest";
import { takeBackOpinion } from "@/lib/usecases/review/appraisal-opinion";
import { ownerClient } from "../../../support/factories";
import { appraisalWorld } from "../../../support/review/appraisal-world";
import { refusal } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

it("keeps an incomplete draft, and hands it in only when it is complete", async () => {
  const world = await appraisalWorld(owner);
  await world.save(world.staff, 0, { finance: "", reason: "" });
  const fault = await refusal(world.submit(world.staff, 0));
  expect(Object.keys(fault.fields ?? {})).toEqual(["finance", "reason"]);
  await world.save(world.staff, 0, { version: 1 });
  await world.submit(world.staff, 0);
  expect((await refusal(world.save(world.staff, 0, { version: 3 }))).message).toContain("已经提交");
});

it("has two seats per applicant, and tells a third person who sits there", async () => {
  const world = await appraisalWorld(owner);
  await world.save(world.staff, 0);
  await world.save(world.other, 0);
  expect((await refusal(world.save(world.manager, 0))).message).toContain("王科员、李科员");
  await world.save(world.manager, 1);
});

it("has no seat for somebody who belongs to the applicant", async () => {
  const world = await appraisalWorld(owner);
  const contact = "13800007777";
  await owner.membership.updateMany({ where: { userId: world.staff.id }, data: { contact } });
  await world.read((ctx) =>
    ctx.db.application.updateMany({ where: { id: world.id(0) }, data: { contactMobile: contact } }),
  );
  expect((await refusal(world.save(world.staff, 0))).message).toContain("应当回避");
  await world.save(world.other, 0);
});

it("gives the last seat to one of two who come at once", async () => {
  const world = await appraisalWorld(owner);
  await world.save(world.staff, 0);
  const came = await Promise.allSettled([world.save(world.other, 0), world.save(world.manager, 0)]);
  expect(came.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("does not overwrite what the same person saved in another window", async () => {
  const world = await appraisalWorld(owner);
  await world.save(world.staff, 0, { leader: "第一个窗口" });
  const late = world.save(world.staff, 0, { leader: "第二个窗口", version: 0 });
  expect((await refusal(late)).code).toBe("conflict");
  const [kept] = await world.read((ctx) => ctx.db.appraisalOpinion.findMany());
  expect(kept?.leader).toBe("第一个窗口");
});

it("gives an opinion back to be changed, with the reason and what it was in the record", async () => {
  const world = await appraisalWorld(owner);
  await world.both(0, "suitable");
  await world.act(world.staff, "appraisal.give", (ctx) =>
    takeBackOpinion(ctx, { application: world.id(0), reason: "走访后有新情况" }),
  );
  const entry = (await world.audit(world.id(0))).at(-1);
  expect(entry).toMatchObject({ event: "takeBackOpinion", reason: "走访后有新情况" });
  expect(entry?.details).toMatchObject({ before: { conclusion: "suitable" } });
  await world.save(world.staff, 0, { version: 3, conclusion: "unsuitable" });
});

it("takes none before the review began, and none of a batch that a panel marks", async () => {
  const before = await appraisalWorld(owner, { state: "closed" });
  expect((await refusal(before.save(before.staff, 0))).message).toContain("已截止");
  const world = await appraisalWorld(owner);
  await world.read((ctx) => ctx.db.call.updateMany({ data: { method: "ranking" } }));
  expect((await refusal(world.save(world.staff, 0))).message).toContain("评审组评分");
});
