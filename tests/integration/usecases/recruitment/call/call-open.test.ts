import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { assertOpen } from "@/lib/usecases/recruitment/call/call-open";
import { makeCenter, ownerClient } from "../../../../support/factories";
import { applicantAt, refusalOf } from "../../../../support/recruitment/applicant";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let here: Center;

beforeAll(async () => {
  here = await makeCenter(owner);
});
afterAll(() => owner.$disconnect());

const window = {
  ...{
    opensOn: civilDate("2022-03-01"),
    opensAt: "09:00",
    closesOn: civilDate("2022-03-10"),
    closesAt: "18:00",
  },
};

const ask = (state: "preparing" | "recruiting" | "closed", day: string) =>
  applicantAt(here, day).look(async (ctx) => assertOpen(ctx, { state, ...window }));

describe("assertOpen", () => {
  it("says nothing while applications are taken", async () => {
    await expect(ask("recruiting", "2022-03-05")).resolves.toBeUndefined();
  });

  it.each([
    ["preparing", "2022-03-05", "尚未发布"],
    ["recruiting", "2022-02-05", "2022年3月1日 09:00才开始"],
    ["recruiting", "2022-03-11", "已于2022年3月10日 18:00截止"],
    ["closed", "2022-03-05", "已提前截止"],
  ] as const)("refuses a call that is %s on %s", async (state, day, words) => {
    const { code, message } = await refusalOf(ask(state, day));
    expect([code, message]).toEqual(["conflict", expect.stringContaining(words)]);
  });
});
