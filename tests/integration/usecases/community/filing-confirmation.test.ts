import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  confirmFiling,
  correctConfirmation,
  endFiling,
  filedGroups,
  getConfirmation,
  getFiledGroup,
  listFiledGroups,
} from "@/lib/usecases/community/filing-confirmation";
import { getFilingsToday } from "@/lib/usecases/community/filing-today";
import { registerOrganization } from "@/lib/usecases/registry/organization";
import { changeLegalStatus } from "@/lib/usecases/registry/organization-status";
import { ownerClient } from "../../../support/factories";
import { filingWorld } from "../../../support/incubation/filings";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof filingWorld>>;
let choir: string;
let newcomer: string;
let nowhere: string;
beforeAll(async () => {
  world = await filingWorld(owner);
  const filed = (name: string, since: string, placeId: string | null) =>
    world.desk((ctx) =>
      registerOrganization(ctx, {
        ...{ name, category: "文艺", legalStatus: "filed" as const, creditCode: null, filingNumber: name },
        ...{ since: civilDate(since), placeId },
      }),
    );
  choir = await filed("老年合唱队", "2024-05-01", world.places.community);
  newcomer = await filed("新队", "2026-02-01", world.places.community);
  nowhere = await filed("无处队", "2024-05-01", null);
});

const said = { active: "yes" as const, note: null };
const list = { state: null, year: null, sort: null, page: 1, size: 15 };
const names = async (at: typeof world.street, query = {}) =>
  (await at((ctx) => listFiledGroups(ctx, { ...list, ...query }))).rows.map(({ name, state }) => [
    name,
    state,
  ]);

it("lists the groups that were filed before the year began, each place its own and below", async () => {
  expect(await names(world.community)).toEqual([["老年合唱队", "open"]]);
  expect(await names(world.street)).toEqual([["老年合唱队", "open"]]);
  expect(await names(world.neighbour)).toEqual([]);
  expect(await names(world.desk)).toContainEqual(["无处队", "open"]);
  expect(await names(world.community, { year: 2024 })).toEqual([]);
  expect(await world.community(getFilingsToday)).toEqual({ opinion: 0, decision: 0, open: 1 });
  expect((await world.desk(async (ctx) => filedGroups(ctx, 2026))).sql).toContain("filing_confirmations");
});

it("confirms a year once, none to come and none before the first", async () => {
  const confirm = (organization: string, year: number, words = {}) =>
    world.community((ctx) => confirmFiling(ctx, { organization, year, ...said, ...words }));
  await expect(confirm(choir, 2027)).rejects.toMatchObject({ fields: { year: expect.any(String) } });
  await expect(confirm(newcomer, 2026)).rejects.toMatchObject({
    fields: { year: expect.stringContaining("从 2027 年起") },
  });
  await expect(confirm(choir, 2026, { active: "no" })).rejects.toMatchObject({
    fields: { note: expect.any(String) },
  });
  await confirm(choir, 2026);
  await expect(confirm(choir, 2026)).rejects.toMatchObject({
    fields: { year: expect.stringContaining("社区王已经确认过 2026 年") },
  });
  expect(await names(world.community, { state: "active" })).toEqual([["老年合唱队", "active"]]);
  expect(await world.community(getFilingsToday)).toMatchObject({ open: 0 });
  const ofNeighbour = world.neighbour((ctx) =>
    confirmFiling(ctx, { organization: choir, year: 2025, ...said }),
  );
  await expect(ofNeighbour).rejects.toMatchObject({ code: "not_found" });
  const placeless = world.desk((ctx) => confirmFiling(ctx, { organization: nowhere, year: 2026, ...said }));
  await expect(placeless).rejects.toThrow("没有所在地点");
});

it("is corrected with a reason, and the filing ended by the sub-district, once", async () => {
  const { confirmations } = await world.community((ctx) => getFiledGroup(ctx, { organization: choir }));
  const confirmation = confirmations[0]?.id ?? "";
  const stopped = { confirmation, active: "no" as const, note: "负责人迁走", reason: "误点" };
  await expect(world.neighbour((ctx) => correctConfirmation(ctx, stopped))).rejects.toMatchObject({
    code: "not_found",
  });
  await world.community((ctx) => correctConfirmation(ctx, stopped));
  expect(await world.community((ctx) => getConfirmation(ctx, { confirmation }))).toMatchObject({
    ...{ active: "no", note: "负责人迁走", year: 2026 },
  });
  const elsewhere = { organization: confirmation, confirmation };
  await expect(world.community((ctx) => getConfirmation(ctx, elsewhere))).rejects.toMatchObject({
    code: "not_found",
  });
  const end = { organization: choir, since: civilDate("2026-03-12"), reason: "已停止活动" };
  await expect(world.community((ctx) => endFiling(ctx, end))).rejects.toThrow("由街道");
  await expect(
    world.street((ctx) => endFiling(ctx, { ...end, since: civilDate("2026-03-13") })),
  ).rejects.toMatchObject({ fields: { since: expect.any(String) } });
  await world.street((ctx) => endFiling(ctx, end));
  const group = await world.street((ctx) => getFiledGroup(ctx, { organization: choir }));
  expect(group).toMatchObject({ legalStatus: "deregistered", filingNumber: "老年合唱队", acts: [] });
  expect(group.statuses.at(-1)).toMatchObject({ legalStatus: "deregistered", reason: "已停止活动" });
  await expect(world.street((ctx) => endFiling(ctx, end))).rejects.toThrow("已经注销备案");
  await expect(
    world.community((ctx) => confirmFiling(ctx, { organization: choir, year: 2025, ...said })),
  ).rejects.toThrow("已经注销备案");
  expect(await names(world.street)).toEqual([["老年合唱队", "stopped"]]);
});

it("asks for a group whose number was corrected as before, and for one that was filed anew from its next year on", async () => {
  const { community } = world.places;
  const [kept, anew] = await world.desk(async (ctx) => {
    const filed = (name: string) =>
      registerOrganization(ctx, {
        ...{ name, category: "文艺", legalStatus: "filed" as const, creditCode: null, filingNumber: name },
        ...{ since: civilDate("2024-05-01"), placeId: community },
      });
    return [await filed("改号队"), await filed("重备队")];
  });
  const status = (
    organization = "",
    legalStatus: "filed" | "deregistered",
    since: string,
    filingNumber: string,
  ) =>
    world.desk((ctx) =>
      changeLegalStatus(ctx, {
        ...{ organization, legalStatus, since: civilDate(since), filingNumber, reason: "更正" },
        ...{ creditCode: null, codeReason: null, paper: null },
      }),
    );
  await status(kept, "filed", "2026-01-20", "改号队2");
  await status(anew, "deregistered", "2025-06-01", "重备队");
  await status(anew, "filed", "2026-02-01", "重备队2");
  const open = (await names(world.community, { state: "open" })).map(([name]) => name);
  expect(open).toContain("改号队");
  expect(open).not.toContain("重备队");
  await world.community((ctx) => confirmFiling(ctx, { organization: kept ?? "", year: 2026, ...said }));
});
