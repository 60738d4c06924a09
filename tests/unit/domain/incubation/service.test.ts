import { describe, expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { byKind, serviceForm, serviceSets, usualServices } from "@/lib/domain/incubation/service";

describe("the catalogue of a center", () => {
  it("may begin with Suzhou's three and three, or with Gujiao's four", () => {
    const words = serviceSets.map((set) =>
      byKind(usualServices[set]).map(({ kind, services }) => [kind, services.map(({ name }) => name)]),
    );
    expect(words).toEqual([
      [
        ["基本服务", ["能力培训", "信息共享", "项目扶持"]],
        ["拓展服务", ["协助注册", "管理咨询", "资源整合"]],
      ],
      [["免费服务", ["场地使用", "学习交流", "资源共享", "信息对接"]]],
    ]);
  });

  it("begins with what its own form would take", () => {
    for (const words of serviceSets.flatMap((set) => [...usualServices[set]]))
      expect(readAnswers(serviceForm, { ...words, about: "", provider: "" })).toMatchObject({ ok: true });
  });

  it("shows a kind where its first service stands", () => {
    const kinds = ["乙", "甲", "乙"].map((kind) => ({ kind }));
    expect(byKind(kinds).map(({ kind, services }) => [kind, services.length])).toEqual([
      ["乙", 2],
      ["甲", 1],
    ]);
  });
});
