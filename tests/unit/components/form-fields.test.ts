import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FormFields } from "@/components/form/form-fields";
import { FormContext } from "@/components/ui/form-context";
import { type FormState, idle } from "@/components/ui/form-state";
import { civilDate } from "@/lib/domain/base/civil-date";
import { choice, date, flag, form, money, reference, references, rows, text } from "@/lib/domain/base/form";
import { readAnswers } from "@/lib/domain/base/form-answers";

const budget = form({
  title: text("标题", { most: 9 }),
  on: date("日期"),
  kind: choice("类别", ["a", "b"], { a: "甲", b: "乙" }),
  open: flag("公开"),
  place: reference("场地"),
  bodies: references("单位"),
  others: references("其他单位"),
  lines: rows("明细", { what: text("用途", { most: 9 }), amount: money("金额") }),
});

/** The page as it is sent: what stands there before, and without, any script. */
function sent(state: FormState = idle): string {
  const fields = createElement(FormFields<typeof budget>, {
    form: budget,
    values: {
      title: "邻里节",
      on: civilDate("2026-03-08"),
      kind: "b",
      open: true,
      place: "two",
      bodies: ["one"],
      lines: [{ what: "场地", amount: 120_000n }],
    },
    options: {
      place: [{ value: "two", label: "二号会议室" }],
      bodies: [
        { value: "three", label: "乙公司" },
        { value: "one", label: "甲公司" },
      ],
    },
  });
  const context = { id: "f", state, posted: state, pending: false };
  return renderToStaticMarkup(createElement(FormContext, { value: context }, fields));
}

const inputs = (html: string) => html.match(/<(input|select|option|textarea)[^>]*>/g) ?? [];
const input = (html: string, ...parts: string[]) =>
  inputs(html).find((tag) => parts.every((part) => tag.includes(part))) ?? "";

describe("the fields of a form, without script", () => {
  it("show the answers they begin with, as people write them", () => {
    const html = sent();
    expect(input(html, 'name="title"')).toContain('value="邻里节"');
    expect(input(html, 'name="on"')).toContain('value="2026年3月8日"');
    expect(input(html, 'name="kind"', 'value="b"')).toContain("checked");
    expect(input(html, 'name="kind"', 'value="a"')).not.toContain("checked");
    expect(input(html, 'name="open"')).toContain("checked");
    expect(input(html, 'value="two"')).toContain("selected");
    expect(input(html, 'name="bodies[]"', 'value="one"')).toContain("checked");
    expect(input(html, 'name="bodies[]"', 'value="three"')).not.toContain("checked");
    expect(html.indexOf("甲公司")).toBeLessThan(html.indexOf("乙公司"));
    expect(html.match(/还没有可以勾选的/g)).toHaveLength(1);
    expect(input(html, 'name="lines.0.amount"')).toContain('value="1,200.00 元"');
  });

  it("have empty rows to spare, because nothing can be added there", () => {
    const html = sent();
    expect(html).toContain('name="lines.2.what"');
    expect(html).not.toContain('name="lines.3.what"');
    expect(html).not.toContain("添加一行");
  });

  it("show again what was typed, with the sentence beside the field it is about", () => {
    const html = sent({
      status: "refused",
      code: "invalid",
      message: "有 1 处需要改正。",
      fields: { "lines.4.amount": "金额不是有效的金额。" },
      values: { title: "改了", "lines.0.what": "", "lines.4.amount": "一千" },
    });
    expect(input(html, 'name="title"')).toContain('value="改了"');
    expect(input(html, 'name="lines.4.amount"', 'aria-invalid="true"')).toContain('value="一千"');
    expect(html.split("金额不是有效的金额。")).toHaveLength(2);
    expect(html).toMatch(/id="f-lines.4.amount-error"/);
  });
});

describe("an optional choice", () => {
  const values = ["a", "b", "c", "d", "e", "f", "g"] as const;
  const labels = { a: "甲", b: "乙", c: "丙", d: "丁", e: "戊", f: "己", g: "庚" };
  const asked = form({
    few: choice("类别", ["a", "b"], { a: "甲", b: "乙" }, { optional: true }),
    many: choice("领域", values, labels, { optional: true }),
    must: choice("必选", ["a", "b"], { a: "甲", b: "乙" }),
  });
  const drawn = (given: { few?: "a" | "b" | null; many?: "g" | null }) => {
    const fields = createElement(FormFields<typeof asked>, { form: asked, values: given });
    const context = { id: "f", state: idle, posted: idle, pending: false };
    return renderToStaticMarkup(createElement(FormContext, { value: context }, fields));
  };

  it("can be taken back once it was made", () => {
    const html = drawn({ few: "a", many: "g" });
    expect(input(html, 'name="few"', 'value="a"')).toContain("checked");
    expect(input(html, 'name="few"', 'value=""')).not.toContain("checked");
    expect(input(html, 'name="few"', 'value=""')).not.toBe("");
    expect(html).toContain('<option value="">不选</option>');
    expect(readAnswers(asked, { few: "", many: "", must: "a" })).toEqual({
      ok: true,
      value: { few: null, many: null, must: "a" },
    });
  });

  it("stands on no answer while none was given; one that must be made offers none", () => {
    const html = drawn({ few: null });
    expect(input(html, 'name="few"', 'value=""')).toContain("checked");
    expect(input(html, 'name="must"', 'value=""')).toBe("");
  });
});
