import { afterAll, beforeAll, expect, it } from "vitest";
import { notAcceptApplication } from "@/lib/usecases/recruitment/check/acceptance";
import { listExclusions } from "@/lib/usecases/recruitment/check/exclusion-list";
import { checkDay, checkWorld } from "../../../../support/recruitment/check-world";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

let here: Desk;
let elsewhere: Desk;
beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk();
});
afterAll(closeDesks);

const list = (desk: Desk, query: { q?: string; page?: number; size?: number } = {}) =>
  desk.read(checkDay, (ctx) => listExclusions(ctx, { q: "", page: 1, size: 15, ...query }));

it("names who was turned down on a ground of exclusion, with the ground and who found it", async () => {
  const excluded = await checkWorld(here);
  await excluded.find({ [`condition:${excluded.exclusion.id}`]: "2025 年被处罚" });
  // Found, but the application still stands.
  expect(await list(here)).toMatchObject({ total: 0, rows: [] });
  const application = excluded.application.id;
  await excluded.check((ctx) => notAcceptApplication(ctx, { application, reason: "近三年受过行政处罚" }));
  // Turned down for another reason, and that of another center.
  const other = await checkWorld(here);
  await other.find({ [`condition:${other.entry.id}`]: "不在本区开展服务" });
  await other.check((ctx) =>
    notAcceptApplication(ctx, { application: other.application.id, reason: "不符合入驻条件" }),
  );
  const { receipt, name, leaderName } = excluded.application;
  const found = await list(here);
  expect(found).toMatchObject({ total: 1 });
  expect(found.rows).toMatchObject([
    {
      receipt,
      name,
      leaderName,
      callName: excluded.call.name,
      ground: "近三年受过行政处罚",
      checkedByName: "王芳",
    },
  ]);
  expect((await list(here, { q: name })).total).toBe(1);
  expect((await list(here, { q: "没有这样的" })).total).toBe(0);
  expect((await list(here, { page: 9 })).page).toBe(1);
  expect((await list(elsewhere)).total).toBe(0);
});
