import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { endFaults, extensionFaults } from "@/lib/domain/incubation/incubatee-end";

const day = civilDate;
const around = { startedOn: day("2022-01-10"), today: day("2022-06-01") };

describe("the end of an incubation", () => {
  it.each([
    ["2022-01-09", "不能更早"],
    ["2022-06-02", "不能晚于今天"],
  ])("is not on %s", (endedOn, why) => {
    expect(endFaults({ endedOn: day(endedOn) }, around).endedOn).toContain(why);
  });

  it("is between the entry and today", () => {
    expect(endFaults({ endedOn: day("2022-01-10") }, around)).toEqual({});
    expect(endFaults({ endedOn: day("2022-06-01") }, around)).toEqual({});
  });
});

describe("an extension", () => {
  const term = { endsOn: day("2022-12-31"), today: day("2022-06-01") };
  it("ends after the term and after today", () => {
    expect(extensionFaults({ endsOn: day("2023-06-30") }, term)).toEqual({});
    expect(extensionFaults({ endsOn: day("2022-12-31") }, term).endsOn).toContain("2022年12月31日");
    expect(extensionFaults({ endsOn: day("2022-06-01") }, { ...term, endsOn: null }).endsOn).toContain(
      "今天之后",
    );
    expect(extensionFaults({ endsOn: day("2062-12-31") }, term).endsOn).toContain("核对年份");
  });
});
