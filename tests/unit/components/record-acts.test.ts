import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RecordActs } from "@/components/record/record-acts";
import { MenuItem } from "@/components/ui/menu-item";

const acts = (count: number, blocked = 0) =>
  Array.from({ length: count }, (_, at) => ({
    act: `a${at}`,
    label: `第${at}项`,
    whyNot: at < count - blocked ? null : "还不能办理。",
    danger: at === count - 1,
  }));
const drawn = (count: number, more: { blocked?: number; gathered?: boolean; entries?: number } = {}) => {
  const all = acts(count, more.blocked);
  const how = Object.fromEntries(all.map(({ act }) => [act, `/${act}`]));
  const entries = Array.from({ length: more.entries ?? 0 }, (_, at) => {
    const entry = { key: at, href: `/m${at}`, children: `条目${at}` };
    return createElement(MenuItem, entry);
  });
  return renderToStaticMarkup(
    createElement(RecordActs, {
      ...{ acts: all, how, hidden: {}, more: entries },
      ...(more.gathered && { gathered: true }),
    }),
  );
};
const [row, menu] = ["<a ", "<details"];
const outside = (html: string) => html.split(menu)[0]?.split(row).length ?? 0;

test("few acts stand in a row, and of many the main one alone, the others behind 更多 with what takes away last", () => {
  expect(drawn(4)).not.toContain("更多");
  expect(outside(drawn(4))).toBe(5);
  const many = drawn(6);
  expect(outside(many)).toBe(2);
  expect(many.indexOf("第5项")).toBeGreaterThan(many.indexOf("第4项"));
  expect(many.match(/btn-primary/g)).toHaveLength(1);
});

test("what must wait stays in sight with its reason", () => {
  const html = drawn(6, { blocked: 2 });
  expect(html.split(menu)[0]).toContain("还不能办理。");
  expect(html.split(menu)[1]).not.toContain("第4项");
});

test("a single entry stands there itself", () => {
  expect(drawn(1, { entries: 1 })).not.toContain("更多");
  expect(drawn(1, { entries: 1 })).toContain("条目0");
  expect(drawn(1, { entries: 2 })).toContain("更多");
  expect(drawn(2, { gathered: true })).not.toContain("更多");
  expect(drawn(2, { gathered: true, entries: 1 })).toContain("更多");
});
