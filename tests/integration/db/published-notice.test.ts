import { afterAll, expect, test } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { publishNotice } from "@/lib/usecases/admission/notice-publication";
import { actorIn, makeDraftedNotice } from "../../support/admission/signing-call";
import { makeCenter, makePerson, ownerClient, visitOf } from "../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

test("a published notice can be closed, but neither reworded nor taken back", async () => {
  const center = await makeCenter(owner);
  const staff = await makePerson(owner, center, ["staff"]);
  const { notice } = await makeDraftedNotice(center, staff);
  const change = (data: { title?: string; rows?: string[]; state?: "drafted" | "closed" }) =>
    inCenter(visitOf(center, staff, "notice.publish", "2022-01-17"), (ctx) =>
      ctx.db.publicNotice.updateMany({ where: { id: notice.id }, data }),
    ).then(
      ({ count }) => count,
      () => "refused",
    );

  expect(await change({ title: "改过的标题" })).toBe(1);
  await actorIn(center, staff)("notice.publish", "2022-01-17", publishNotice, { notice: notice.id });
  expect(await change({ title: "再改" })).toBe("refused");
  expect(await change({ rows: [] })).toBe("refused");
  expect(await change({ state: "drafted" })).toBe("refused");
  expect(await change({ state: "closed" })).toBe(1);
});
