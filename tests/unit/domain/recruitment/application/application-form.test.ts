import { describe, expect, it } from "vitest";
import { readAnswer, readAnswers } from "@/lib/domain/base/form-answers";
import {
  contactForm,
  offersForm,
  onlyOffers,
  organizationForm,
  registrationForm,
} from "@/lib/domain/recruitment/application/application-form";
import { serviceForm } from "@/lib/domain/recruitment/application/service-part";

const nothing = { categories: [], groups: [], stages: [], residencyModes: [] };
const one = [{ value: "a", label: "甲组" }];
const two = [...one, { value: "b", label: "乙组" }];

describe("what a call offers", () => {
  it("is asked where there is a choice, and known where there is none", () => {
    const offers = { ...nothing, categories: two, groups: one };
    expect(Object.keys(offersForm(offers))).toEqual(["category"]);
    expect(onlyOffers(offers)).toEqual({ groupId: "a", stage: null, residencyMode: null });
  });
});

describe("the standard block", () => {
  it("asks each legal status for its own paper", () => {
    const asked = (legalStatus: string) => {
      const read = readAnswers(registrationForm, { legalStatus });
      return Object.keys(read.ok ? {} : read.faults);
    };
    expect(["registered", "filed", "team", "deregistered", ""].map(asked)).toEqual([
      ...[["creditCode"], ["filingNumber"], ["founders"], ["legalStatus"], ["legalStatus"]],
    ]);
  });

  it.each([
    [organizationForm.name, "　平城区　惠心中心 ", "平城区惠心中心"],
    [organizationForm.name, "𠮷林·阿依古丽服务社", "𠮷林·阿依古丽服务社"],
    [organizationForm.name, "<b>惠心</b>😀", "<b>惠心</b>😀"],
    [organizationForm.fullTimeStaff, "１２人", 12],
    [contactForm.contactMobile, "+86 138-0000-1234", "13800001234"],
    [contactForm.email, " Li＠Example.CN ", "li@example.cn"],
    [contactForm.email, "", null],
  ])("reads %# as people type it", (field, typed, value) => {
    expect(readAnswer(field, typed)).toEqual({ ok: true, value });
  });

  it.each([
    [organizationForm.name, "名".repeat(10_000), "现 10,000 字，最多 100 字"],
    [organizationForm.name, " · ", "不能只有符号"],
    [organizationForm.fullTimeStaff, "三", "应是数字"],
    [organizationForm.partTimeStaff, "-1", "应是数字"],
    [serviceForm.projectPlan, "字".repeat(5001), "5,000"],
    [contactForm.contactMobile, "1380000123", "11 位"],
    [contactForm.email, "li@", "电子邮箱格式不正确"],
  ])("says what is wrong with %#", (field, typed, words) => {
    const read = readAnswer(field, typed);
    expect(read.ok ? "" : read.faults[""]).toContain(words);
  });
});
