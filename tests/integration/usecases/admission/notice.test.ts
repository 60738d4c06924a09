import { beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { getNotice, listNotices } from "@/lib/usecases/admission/notice";
import { closeNotice, publishNotice } from "@/lib/usecases/admission/notice-publication";
import { actorIn, makeDraftedNotice } from "../../../support/admission/signing-call";
import {
  joinCenter,
  makeCenter,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";
import { makeRankedCall } from "../../../support/review/ranked-call";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"], { name: "赵工" });
});

const read = <R>(run: Parameters<typeof inCenter<R>>[1], day = "2022-01-17", where = center) =>
  inCenter(visitOf(where, staff, "notice.view", day), run);

describe("getNotice", () => {
  const open = (id: string, day: string) => read((ctx) => getNotice(ctx, { notice: id }), day);

  test("shows how the end was counted, and what stands in the way of the next act on each day", async () => {
    const { notice } = await makeDraftedNotice(center, staff);
    const draft = await open(notice.id, "2022-01-17");
    expect(draft.period.words).toBe(
      "自2022年1月17日（周一）起 5 个工作日（首日计入），至2022年1月21日（周五）",
    );
    expect(draft.obstacle).toBeNull();
    expect((await open(notice.id, "2022-01-18")).obstacle).toContain("已过，请先修改日期");
    const act = actorIn(center, staff);
    await act("notice.publish", "2022-01-17", publishNotice, { notice: notice.id });
    expect((await open(notice.id, "2022-01-21")).obstacle).toContain("2022年1月21日结束");
    expect((await open(notice.id, "2022-01-22")).obstacle).toBeNull();
    await act("notice.close", "2022-01-24", closeNotice, { notice: notice.id, statement: "无异议。" });
    const closed = await open(notice.id, "2022-01-24");
    expect(closed.obstacle).toBeNull();
    expect(closed.history.map(({ label, actor, reason }) => [label, actor, reason])).toEqual([
      ["公示期满转签约", "赵工", "无异议。"],
      ["发布公示", "赵工", null],
      ["拟写公示", "赵工", null],
    ]);
  });

  test("asks the database at most 8 times", async () => {
    const { notice } = await makeDraftedNotice(center, staff);
    const sent = await statementsOf(() => open(notice.id, "2022-01-17"));
    expect(sent.length).toBeLessThanOrEqual(8);
  });

  test("a notice of another center does not exist here", async () => {
    const { notice } = await makeDraftedNotice(center, staff);
    const other = await makeCenter(owner);
    await expect(
      read((ctx) => getNotice(ctx, { notice: notice.id }), "2022-01-17", other),
    ).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("listNotices", () => {
  test("lists this center's notices page by page, and the batches whose ranking waits for one", async () => {
    const mine = await makeCenter(owner);
    await joinCenter(owner, mine, staff, ["staff"]);
    for (let count = 0; count < 16; count += 1) await makeDraftedNotice(mine, staff);
    const { call } = await read((ctx) => makeRankedCall(ctx), "2022-01-17", mine);
    const page = (number: number) =>
      read((ctx) => listNotices(ctx, { q: "", page: number, size: 15 }), "2022-01-17", mine);
    expect(await page(1)).toMatchObject({
      total: 16,
      pageCount: 2,
      ready: [{ number: call.number, name: call.name }],
    });
    expect((await page(1)).rows).toHaveLength(15);
    expect((await page(2)).rows).toHaveLength(1);
    expect((await page(99)).page).toBe(2);
    const sent = await statementsOf(() => page(1));
    expect(sent.length).toBeLessThanOrEqual(8);
  });
});

test("a confirmed batch that admitted nobody is offered no notice", async () => {
  const [some, nobody] = await read(async (ctx) => [
    await makeRankedCall(ctx),
    await makeRankedCall(ctx, { applications: [] }),
  ]);
  const { ready } = await read((ctx) => listNotices(ctx, { page: 1, size: 20, q: "" }));
  const numbers = ready.map(({ number }) => number);
  expect(numbers).toContain(some.call.number);
  expect(numbers).not.toContain(nobody.call.number);
});
