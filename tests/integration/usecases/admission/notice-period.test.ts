import { beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { assertPeriod, noticeRuleOf, proposePeriod } from "@/lib/usecases/admission/notice-period";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
const fiveDays = { length: 5, unit: "workingDays", firstDayCounts: true } as const;
let center: Center;
let staff: Person;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"]);
});

const on = (day: string) => visitOf(center, staff, "notice.draft", day);
const propose = (start: string) =>
  inCenter(on("2022-01-17"), (ctx) => proposePeriod(ctx, fiveDays, civilDate(start)));

test("five working days with the first one counted, as Pingcheng's third batch was published", async () => {
  expect(await propose("2022-01-17")).toEqual({
    startsOn: "2022-01-17",
    endsOn: "2022-01-21",
    words: "自2022年1月17日（周一）起 5 个工作日（首日计入），至2022年1月21日（周五）",
    warning: null,
  });
});

test("Spring Festival stops the count, and its make-up Saturday and Sunday are worked", async () => {
  // 27, 28, 29 (Sat), 30 (Sun) January, then 7 February 2022.
  expect((await propose("2022-01-27")).endsOn).toBe("2022-02-07");
});

test("a year without known holidays is counted by weekdays, and says so", async () => {
  const { endsOn, warning } = await propose("2090-01-02");
  expect(endsOn).toBe("2090-01-06");
  expect(warning).toContain("2090年的放假安排尚未收录");
});

test("a center's own day off moves the end, and only in that center", async () => {
  const other = await makeCenter(owner);
  await inCenter(visitOf(other, staff, "settings.edit", "2022-01-10"), (ctx) =>
    ctx.db.calendarDay.create({
      data: {
        centerId: other.id,
        day: toUtcMidnight(civilDate("2022-01-19")),
        kind: "rest",
        name: "暴雪停工",
      },
    }),
  );
  const theirs = await inCenter(visitOf(other, staff, "notice.draft", "2022-01-17"), (ctx) =>
    proposePeriod(ctx, noticeRuleOf(ctx), civilDate("2022-01-17")),
  );
  expect(theirs.endsOn).toBe("2022-01-24");
  expect((await propose("2022-01-17")).endsOn).toBe("2022-01-21");
});

describe("assertPeriod", () => {
  const check = (today: string, start: string, end: string) =>
    inCenter(on(today), (ctx) =>
      assertPeriod(ctx, fiveDays, { startsOn: civilDate(start), endsOn: civilDate(end) }),
    );

  test("takes the rule's end and any later one", async () => {
    await check("2022-01-17", "2022-01-17", "2022-01-21");
    await check("2022-01-17", "2022-01-18", "2022-02-18");
  });

  test("refuses an end before the rule's, with the count in words", async () => {
    await expect(check("2022-01-17", "2022-01-17", "2022-01-20")).rejects.toMatchObject({
      code: "invalid",
      fields: { endsOn: expect.stringContaining("5 个工作日（首日计入），至2022年1月21日（周五）") },
    });
  });

  test("refuses a start in the past", async () => {
    await expect(check("2022-01-18", "2022-01-17", "2022-01-28")).rejects.toMatchObject({
      code: "invalid",
      fields: { startsOn: expect.stringContaining("今天是2022年1月18日") },
    });
  });
});
