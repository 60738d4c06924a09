import { describe, expect, it } from "vitest";
import { submitApplicationInput } from "@/app/[center]/(public)/apply/[call]/schema";

const typed = {
  call: "3",
  submissionKey: "0b6e1c0e-6c1b-4f57-9a3c-2f6d7c1a9b10",
  category: "公益慈善",
  legalStatus: "registered",
  creditCode: "52140213MJ00001650",
  name: "平城区惠心社会工作服务中心",
  leaderName: "张小三",
  fullTimeStaff: "3",
  partTimeStaff: "0",
  profile: "扎根社区。",
  serviceField: "为老服务",
  servedGroups: "独居老人",
  incubationNeeds: "场地",
  projectPlan: "定期探访",
  contactName: "李四",
  contactMobile: "13800001234",
  email: "",
  publicationConsent: "yes",
};

/** Field name -> sentence, as the door makes it. */
function faults(changes: Record<string, unknown>): Record<string, string> {
  const parsed = submitApplicationInput.safeParse({ ...typed, ...changes });
  return Object.fromEntries(parsed.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? []);
}

describe("the application form", () => {
  it("reads what people type: full-width, spaces, lower case, country code", () => {
    const parsed = submitApplicationInput.parse({
      ...typed,
      creditCode: " ５２140213 mj0000 1650 ",
      name: "平城区　惠心社会工作服务中心 ",
      fullTimeStaff: "１２",
      partTimeStaff: "5 名",
      contactMobile: "+86 138-0000-1234",
      email: " Li@Example.CN ",
    });
    expect(parsed).toMatchObject({
      call: { kind: "incubation", number: 3 },
      creditCode: "52140213MJ00001650",
      name: "平城区惠心社会工作服务中心",
      fullTimeStaff: 12,
      partTimeStaff: 5,
      contactMobile: "13800001234",
      email: "li@example.cn",
      publicationConsent: true,
    });
  });

  it.each([
    ["creditCode", "52140213MJ0O001650", "字母 I、O、Z、S、V"],
    ["creditCode", "52140213MJ00001651", "校验位"],
    ["creditCode", "52140213MJ0000165", "18 位"],
    ["creditCode", "", "18 位"],
    ["contactMobile", "1380000123", "11 位"],
    ["contactMobile", "", "请填写手机号"],
    ["category", "", "申请类别"],
    ["category", undefined, "申请类别"],
    ["legalStatus", undefined, "登记情况"],
    ["legalStatus", "deregistered", "登记情况"],
    ["fullTimeStaff", "三", "专职人数应为数字，如 3"],
    ["partTimeStaff", "-1", "兼职人数应为数字"],
    ["fullTimeStaff", "1.5", "专职人数应为数字"],
    ["fullTimeStaff", "5人左右", "专职人数应为数字"],
    ["partTimeStaff", " ", "请填写兼职人数"],
    ["name", " 　 ", "组织名称"],
    ["name", "名".repeat(101), "100"],
    ["projectPlan", "字".repeat(5001), "5,000"],
    ["email", "li@", "邮箱"],
    ["publicationConsent", undefined, "同意"],
    ["submissionKey", "", "申请表已失效"],
  ])("puts a sentence beside %s for %j", (field, value, words) => {
    const found = faults({ [field]: value });
    expect(Object.keys(found)).toEqual([field]);
    expect(found[field]).toContain(words);
  });

  it("asks only registered organizations for a code, and drops what the others left in the field", () => {
    const team = { ...typed, legalStatus: "team", filingNumber: "x" };
    for (const creditCode of ["abc", undefined]) {
      expect(submitApplicationInput.parse({ ...team, creditCode })).toMatchObject({
        creditCode: null,
        filingNumber: null,
      });
    }
  });

  it("asks only filed organizations for a number, and reads it alike however it is typed", () => {
    const filed = { legalStatus: "filed", creditCode: "abc" };
    const parsed = submitApplicationInput.parse({ ...typed, ...filed, filingNumber: " pc备 ２０２２－15号" });
    expect(parsed).toMatchObject({ creditCode: null, filingNumber: "PC备2022-15号" });
    expect(submitApplicationInput.parse({ ...typed, filingNumber: "x" }).filingNumber).toBeNull();
    for (const filingNumber of [undefined, " ", "号".repeat(41)]) {
      expect(Object.keys(faults({ ...filed, filingNumber }))).toEqual(["filingNumber"]);
    }
  });

  it("tells everything that is wrong at once", () => {
    const found = faults({ creditCode: "1", contactMobile: "2", name: "", publicationConsent: undefined });
    expect(Object.keys(found).sort()).toEqual(["contactMobile", "creditCode", "name", "publicationConsent"]);
  });
});
