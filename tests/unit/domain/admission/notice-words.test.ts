import { expect, it } from "vitest";
import { contactInWords, howToObject } from "@/lib/domain/admission/notice-words";

it("says whom an objection may concern in the words of the notice", () => {
  expect(howToObject("入选项目")).toContain("任何单位和个人对入选项目有异议的");
});

it("says where objections go, and leaves out an address for mail that is not on record", () => {
  const center = { name: "平城中心", address: "文化路1号", phone: "0352-1", email: null, bureau: "民政局" };
  expect(contactInWords(center)).toBe("受理单位：平城中心\n地址：文化路1号\n电话：0352-1\n监督单位：民政局");
  expect(contactInWords({ ...center, email: "a@b.cn" })).toContain("\n电子邮箱：a@b.cn\n");
});
