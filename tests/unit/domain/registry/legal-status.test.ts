import { describe, expect, it } from "vitest";
import {
  applicantStatuses,
  isNewStatus,
  legalStatuses,
  legalStatusLabels,
  normalizeFilingNumber,
  type Registration,
  readFrozenStatus,
  registrationInWords,
  registrationPaper,
  whyNotStanding,
} from "@/lib/domain/registry/legal-status";

const team: Registration = { legalStatus: "team", creditCode: null, filingNumber: null };
const filed: Registration = { legalStatus: "filed", creditCode: null, filingNumber: "平民备001" };
const registered: Registration = {
  legalStatus: "registered",
  creditCode: "52140213MJ00001650",
  filingNumber: null,
};

it("calls the four as people do, and lets all but the deregistered apply", () => {
  expect(legalStatuses.map((status) => legalStatusLabels[status])).toEqual([
    "未登记团队",
    "已备案",
    "已登记",
    "已注销",
  ]);
  expect([...applicantStatuses].sort()).toEqual(
    legalStatuses.filter((status) => status !== "deregistered").sort(),
  );
});

it("begins nothing new with one that was dissolved, and says which", () => {
  const why = legalStatuses.map((legalStatus) => whyNotStanding({ name: "银龄社", legalStatus }));
  expect(why).toEqual([null, null, null, expect.stringContaining("“银龄社”已经注销")]);
});

describe("registrationInWords", () => {
  it("gives the credit code, else the filing number, else the status", () => {
    expect(registrationInWords({ ...registered, filingNumber: "平民备001" })).toBe("52140213MJ00001650");
    expect(registrationInWords(filed)).toBe("平民备001");
    expect(registrationInWords(team)).toBe("未登记团队");
  });
});

describe("registrationPaper", () => {
  it("names the paper that counts, and says where there is none", () => {
    expect(registrationPaper(registered)).toEqual({ label: "统一社会信用代码", value: "52140213MJ00001650" });
    expect(registrationPaper(filed)).toEqual({ label: "备案编号", value: "平民备001" });
    expect(registrationPaper(team)).toEqual({ label: "统一社会信用代码", value: "尚无" });
  });
});

describe("isNewStatus", () => {
  it.each([
    ["a team that was filed", team, filed, true],
    ["a team that was registered", team, registered, true],
    ["a filed one that was registered", filed, registered, true],
    ["one that was filed anew", filed, { ...filed, filingNumber: "平民备002" }, true],
    ["the same", filed, filed, false],
    ["the same team", team, team, false],
    ["fewer papers than before", registered, team, false],
    ["a deregistered one", { ...registered, legalStatus: "deregistered" as const }, registered, false],
  ])("judges %s", (_what, known, told, news) => {
    expect(isNewStatus(known, told)).toBe(news);
  });
});

describe("readFrozenStatus", () => {
  it("reads the track of earlier records as a status, whether a value or the words of a paper", () => {
    expect(readFrozenStatus({ id: "a", track: "unregistered" })).toEqual({ id: "a", legalStatus: "team" });
    expect(readFrozenStatus({ track: "registered" })).toEqual({ legalStatus: "registered" });
    expect(readFrozenStatus({ track: "拟登记" })).toEqual({ legalStatus: "拟登记" });
  });

  it("leaves everything else as it is", () => {
    for (const other of [{ legalStatus: "filed" }, null, "track", 3]) {
      expect(readFrozenStatus(other)).toEqual(other);
    }
  });
});

it("a filing number is the same however it was typed", () => {
  expect(normalizeFilingNumber("沪备（2024） 7号")).toBe(normalizeFilingNumber("沪备(2024)7号"));
});
