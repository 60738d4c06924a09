import { describe, expect, it } from "vitest";
import { organizationForm, registrationForm } from "@/lib/domain/recruitment/application/application-form";
import { stepInWords } from "@/lib/domain/recruitment/application/application-in-words";
import type { Step } from "@/lib/domain/recruitment/application/application-steps";

const step = (id: "registration" | "organization", form: Step["form"]): Step => ({
  id,
  form,
  title: "",
  under: "",
});

describe("stepInWords", () => {
  it("says what was typed, with its unit, and what is wrong with it", () => {
    const words = stepInWords(step("organization", organizationForm), {
      ...{ name: "惠心　中心", fullTimeStaff: "３", partTimeStaff: "许多", profile: "扎根社区。" },
    });
    expect(words.map(({ label, value, empty }) => [label, value, empty])).toEqual([
      ["组织名称", "惠心中心", false],
      ["负责人姓名", "", true],
      ["专职人员", "3 人", false],
      ["兼职人员", "许多 人", false],
      ["组织情况", "扎根社区。", false],
    ]);
    expect(words.map(({ fault }) => fault !== null)).toEqual([false, true, false, true, false]);
  });

  it("leaves out what is not asked of this legal status", () => {
    const words = stepInWords(step("registration", registrationForm), {
      legalStatus: "filed",
      creditCode: "x",
    });
    expect(words.map(({ name, value }) => [name, value])).toEqual([
      ["legalStatus", "已备案"],
      ["filingNumber", ""],
    ]);
  });

  it("shows codes and names as they were understood", () => {
    const shownOf = (typed: Record<string, string>) =>
      stepInWords(step("registration", registrationForm), typed).at(-1)?.value;
    expect(shownOf({ legalStatus: "registered", creditCode: " ５２140213 mj0000 1650" })).toBe(
      "52140213MJ00001650",
    );
    expect(shownOf({ legalStatus: "team", founders: "张　三\n李四\n" })).toBe("张三、李四");
    expect(shownOf({ legalStatus: "registered", creditCode: "52" })).toBe("52");
  });
});
