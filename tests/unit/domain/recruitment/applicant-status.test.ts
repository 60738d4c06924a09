import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { applicantStatus } from "@/lib/domain/recruitment/applicant-status";
import {
  applicationLabels,
  applicationStates,
} from "@/lib/domain/recruitment/application/application-lifecycle";

const notice = { endsOn: civilDate("2022-01-21") };
const reviewing = { kind: "incubation", state: "reviewing", reviewOn: civilDate("2022-01-14") } as const;

describe("applicantStatus", () => {
  it.each(["passed", "shortlisted", "reserve", "notAdmitted"] as const)(
    "looks the same for %s as for everybody else until the notice is out",
    (state) => {
      const unpublished = { call: reviewing, notice: null, reason: null };
      expect(applicantStatus({ state, ...unpublished })).toEqual(
        applicantStatus({ state: "passed", ...unpublished }),
      );
    },
  );

  it.each(applicationStates)(
    "has the office's word and a sentence for %s once the notice is out",
    (state) => {
      const call = { ...reviewing, state: state === "passed" ? "closed" : "noticing" } as const;
      const status = applicantStatus({ state, call, notice, reason: "章程缺页" });
      expect(status.label).toBe(applicationLabels[state]);
      expect(status.meaning).toMatch(/[。页]$/);
    },
  );

  it("names the day of the review before it, and the end of the notice during it", () => {
    const passed = { state: "passed", notice: null, reason: null } as const;
    const closed = { ...reviewing, state: "closed" } as const;
    expect(applicantStatus({ ...passed, call: closed }).meaning).toContain("2022年1月14日");
    expect(applicantStatus({ ...passed, call: { ...closed, reviewOn: null } }).meaning).toContain("另行通知");
    const announced = { state: "announced", call: reviewing, notice, reason: null } as const;
    expect(applicantStatus(announced).meaning).toContain("2022年1月21日");
  });

  it("gives the reason of a refusal in the words of the staff", () => {
    const refused = { state: "refused", call: reviewing, notice: null } as const;
    expect(applicantStatus({ ...refused, reason: "章程缺少签章页" }).meaning).toContain("章程缺少签章页");
  });

  it("speaks of incubation only where the call was one for it", () => {
    const signed = { state: "signed", notice, reason: null } as const;
    const meaning = (kind: "incubation" | "purchase") =>
      applicantStatus({ ...signed, call: { ...reviewing, kind } }).meaning;
    expect(meaning("incubation")).toContain("进入孵化");
    expect(meaning("purchase")).not.toContain("孵化");
  });
});
