import { describe, expect, it } from "vitest";
import {
  fieldNames,
  fill,
  fillText,
  messageTemplateActs,
  whyUnknownFields,
} from "@/lib/domain/center/message-template";

const values = { 组织名称: "邻里{申请编号}中心", 申请编号: "PC04-0012" };

describe("a template", () => {
  it("is filled by name, with full-width marks and spaces too", () => {
    expect(fill("{申请编号}/｛申请编号｝/{ 申请编号 }", values)).toBe("PC04-0012/PC04-0012/PC04-0012");
  });

  it("puts a value in as it is: what looks like a mark in it is none", () => {
    expect(fill("{组织名称}", values)).toBe("邻里{申请编号}中心");
  });

  it("leaves what is no mark, and no name reaches a prototype", () => {
    expect(fill("{不存在}{constructor}{}", values)).toBe("{不存在}{constructor}{}");
  });

  it("has a subject of one line, whatever was merged into it", () => {
    const { subject } = fillText(
      { subject: "通知：{组织名称}", body: "" },
      { 组织名称: "甲\r\nBcc: x@y.cn" },
    );
    expect(subject).toBe("通知：甲 Bcc: x@y.cn");
  });
});

describe("a merge field that there is not", () => {
  it("is named, with those there are", () => {
    const why = whyUnknownFields("checkRefused", "{组织名称}{查询码}{查询码}{原因}");
    expect(why).toBe(`没有 {查询码} 这样的合并项，可用的有：${fieldNames("checkRefused")}。`);
    expect(whyUnknownFields("checkPassed", "{原因}")).toContain("{原因}");
  });
});

describe("what may be done with a template", () => {
  it("is to change it, and to take the center's own words back", () => {
    expect(messageTemplateActs(false).map(({ act }) => act)).toEqual(["edit"]);
    expect(messageTemplateActs(true).map(({ act }) => act)).toEqual(["edit", "reset"]);
  });
});
