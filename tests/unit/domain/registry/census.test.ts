import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  censusActs,
  censusFaults,
  censusStateOf,
  confirmationStateOf,
  whyNotConfirming,
} from "@/lib/domain/registry/census";

const day = civilDate;

it("runs from its first day until somebody closes it, past its due day as well", () => {
  const startsOn = day("2026-03-01");
  expect(censusStateOf({ startsOn, closed: false }, day("2026-02-28"))).toBe("coming");
  expect(censusStateOf({ startsOn, closed: false }, day("2026-03-01"))).toBe("running");
  expect(censusStateOf({ startsOn, closed: true }, day("2026-03-01"))).toBe("closed");
  expect(whyNotConfirming("running")).toBeNull();
  expect(whyNotConfirming("closed")).toContain("已经结束");
  expect(whyNotConfirming("coming")).toContain("还没有开始");
});

it("calls a community late from the day after the due day on", () => {
  const dueOn = day("2026-03-20");
  expect(confirmationStateOf({ confirmed: false, dueOn }, day("2026-03-20"))).toBe("waiting");
  expect(confirmationStateOf({ confirmed: false, dueOn }, day("2026-03-21"))).toBe("late");
  expect(confirmationStateOf({ confirmed: true, dueOn }, day("2026-03-21"))).toBe("confirmed");
});

it("does not end before it begins", () => {
  const startsOn = day("2026-03-10");
  expect(censusFaults({ startsOn, dueOn: day("2026-03-09") })).toHaveProperty("dueOn");
  expect(censusFaults({ startsOn, dueOn: startsOn })).toEqual({});
});

it("says what is missing before it is closed, and may be opened again", () => {
  const close = (missing: string[]) => censusActs("running", missing).find(({ act }) => act === "close");
  expect(close(["民福社区", "南关社区"])?.follows).toContain("民福社区、南关社区 2 个社区还没有确认");
  const many = Array.from({ length: 12 }, (_, at) => `${at + 1}社区`);
  expect(close(many)?.follows).toContain("等 12 个社区");
  expect(close(many)?.follows).not.toContain("11社区");
  expect(close([])?.follows).toContain("各社区都已确认");
  expect(censusActs("coming", []).find(({ act }) => act === "close")?.whyNot).toContain("还没有开始");
  expect(censusActs("closed", []).map(({ act }) => act)).toEqual(["reopen"]);
});
