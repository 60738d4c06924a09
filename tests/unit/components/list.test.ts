import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { chips, choice, day, numbered, picked, search } from "@/components/list/filter";
import { addressOf, defineList, printSize, readQuery } from "@/components/list/list";
import { ListPrintHead } from "@/components/list/list-print-head";
import { ListTable } from "@/components/list/list-table";
import { ListTools } from "@/components/list/list-tools";
import { narrowedBy } from "@/components/list/narrowing";
import { sheetOf } from "@/components/list/sheet";
import { type CivilDate, civilDate } from "@/lib/domain/base/civil-date";

interface Row {
  code: string;
  name: string;
  on: CivilDate;
  people: number;
}

const states = ["open", "over"] as const;
const kinds = ["a", "b"] as const;
const list = defineList<Row>()({
  title: "活动",
  noun: "活动",
  unit: "场",
  at: "desk/activities",
  sort: "date",
  orders: { date: "新的在前" },
  sizes: [20, 40],
  columns: [
    { label: "编号", cell: ({ code }) => code, opens: ({ code }) => code },
    { label: "名称", cell: ({ name }) => name, sort: "name" },
    { label: "日期", cell: ({ on }) => ({ date: on }), sort: "date" },
    { label: "人数", cell: ({ people }) => people, num: true },
    { label: "状态", cell: () => ({ text: "进行中", tone: "running" }) },
    { label: "备案号", cell: () => ({ absent: "尚未备案" }), sheetOnly: true },
  ],
  filters: {
    state: chips("状态", states, { open: "进行中", over: "已结束" }),
    kind: choice("全部类别", kinds, { a: "甲", b: "乙" }),
    cohort: numbered("全部批次"),
    day: picked(
      null,
      (word) => (word === "d12" ? { day: 12 } : null),
      ({ day }) => `d${day}`,
    ),
    from: day("日期从"),
    q: search("名称"),
  },
  empty: { title: "还没有活动" },
});
const plain = {
  state: null,
  kind: null,
  cohort: null,
  day: null,
  from: null,
  q: "",
  sort: "date",
  page: 1,
  size: 20,
} as const;

describe("the address of a list", () => {
  it("is read with its types, and a word that means nothing filters nothing", () => {
    expect(readQuery(list, {})).toEqual(plain);
    const address = {
      state: "over",
      kind: "b",
      cohort: "3",
      day: "d12",
      from: "2026.3.12",
      q: " 邻里 ",
      sort: "name",
      page: "2",
      size: "40",
    };
    expect(readQuery(list, address)).toEqual({
      state: "over",
      kind: "b",
      cohort: 3,
      day: { day: 12 },
      from: "2026-03-12",
      q: "邻里",
      sort: "name",
      page: 2,
      size: 40,
    });
    const nonsense = {
      state: "gone",
      kind: ["a", "b"],
      cohort: "-1",
      day: "d13",
      from: "2026-02-30",
      q: "长".repeat(101),
      sort: "drop",
      page: "0",
      size: "9999",
    };
    expect(readQuery(list, nonsense)).toEqual(plain);
  });

  it("says only what differs from the list as it first stands", () => {
    expect(addressOf(list, "/pc/desk/activities", plain)).toBe("/pc/desk/activities");
    const query = {
      ...plain,
      state: "over",
      cohort: 3,
      day: { day: 12 },
      from: civilDate("2026-03-12"),
      q: "邻里&互助",
    } as const;
    const address = addressOf(list, "/l", { ...query, page: 4 }, { page: 5 });
    expect(address).toBe(
      `/l?state=over&cohort=3&day=d12&from=2026-03-12&q=${encodeURIComponent("邻里&互助")}&page=5`,
    );
    expect(readQuery(list, Object.fromEntries(new URL(address, "http://x").searchParams))).toEqual({
      ...query,
      page: 5,
    });
  });

  it("begins on the first page when anything but the page changes", () => {
    expect(addressOf(list, "/l", { ...plain, page: 4 }, { state: "open" })).toBe("/l?state=open");
    expect(addressOf(list, "/l", { ...plain, page: 4, size: 40 }, { sort: "name" })).toBe(
      "/l?sort=name&size=40",
    );
  });
});

describe("the sheet of a list", () => {
  it("has all columns, codes as text, days as days, and nothing for what is not there", () => {
    const row = { code: "007", name: "=1+1", on: civilDate("2026-03-12"), people: 30 };
    expect(sheetOf(list, [row])).toEqual({
      columns: ["编号", "名称", "日期", "人数", "状态", "备案号"],
      rows: [["007", "=1+1", new Date("2026-03-12T00:00:00Z"), 30, "进行中", null]],
    });
  });
});

describe("the table of a list", () => {
  it("gives the room to the column that grows, in place of the words that open the row", () => {
    const row = { code: "7", name: "邻里节", on: civilDate("2026-03-12"), people: 30 };
    const table = (grows: boolean) =>
      renderToStaticMarkup(
        createElement(ListTable<Row>, {
          ...{ caption: "活动", rows: [row], base: "/pc/desk/activities" },
          columns: [
            { label: "编号", cell: ({ code }: Row) => code, opens: ({ code }: Row) => code },
            { label: "名称", cell: ({ name }: Row) => name, grows },
          ],
        }),
      );
    expect(table(false)).toMatch(/<td class="name"[^>]*><a/);
    expect(table(true)).toMatch(/<td class="name"[^>]*>邻里节/);
  });

  it("leaves out what only the sheet has, and opens a row also by an address with a query", () => {
    const row = { code: "../people?activity=007", name: "邻里节", on: civilDate("2026-03-12"), people: 30 };
    const { columns } = list;
    const table = createElement(ListTable<Row>, {
      caption: "活动",
      columns,
      rows: [row],
      base: "/pc/desk/activities",
    });
    const html = renderToStaticMarkup(table);
    expect(html).not.toContain("备案");
    expect(html).toContain('href="/pc/desk/people?activity=007"');
  });
});

describe("a list of several pages", () => {
  const toolsOf = (size: number, total: number) => {
    const found = { rows: [], total, page: 1, pageCount: Math.ceil(total / size) };
    const query = { ...plain, size };
    return renderToStaticMarkup(
      createElement(ListTools<Row, typeof list.filters, "date" | "name">, { list, base: "/l", query, found }),
    );
  };

  it("is printed as a whole, up to so many rows, and a short one as it stands", () => {
    expect(readQuery(list, { size: `${printSize}` }).size).toBe(printSize);
    expect(readQuery({ ...list, wholeOnPaper: false }, { size: `${printSize}` }).size).toBe(20);
    expect(readQuery(list, { size: "10000" }).size).toBe(plain.size);
    expect(toolsOf(20, 120)).toContain(`href="/l?size=${printSize}#print"`);
    expect(toolsOf(20, 12)).not.toContain("#print");
    expect(toolsOf(printSize, 1200)).not.toContain("#print");
  });
});

describe("a printed list", () => {
  const asked = {
    ...plain,
    state: "over",
    cohort: 3,
    q: "邻里",
    page: 2,
    from: civilDate("2026-03-01"),
  } as const;

  it("says by what it was narrowed", () => {
    const options = { cohort: [{ value: "3", label: "第三批" }] };
    expect(narrowedBy(list, plain, {})).toEqual([]);
    expect(narrowedBy(list, asked, { options })).toEqual(["已结束", "第三批", "日期从2026-03-01", "“邻里”"]);
    // Carried along unseen, it has no words.
    expect(narrowedBy(list, { ...plain, day: { day: 12 } }, {})).toEqual([]);
  });

  it("carries center, filter, how many of how many, order and time", () => {
    const rows = Array.from({ length: 5 }, (_, at) => ({
      code: `${at}`,
      name: "邻里节",
      on: civilDate("2026-03-12"),
      people: 30,
    }));
    const found = { rows, total: 25, page: 2, pageCount: 2 };
    const now = new Date("2026-03-12T01:05:00Z");
    const head = createElement(ListPrintHead<Row, typeof list.filters, "date" | "name">, {
      list,
      center: "平城区孵化中心",
      query: asked,
      found,
      now,
    });
    const words = renderToStaticMarkup(head);
    expect(words).toContain("平城区孵化中心");
    expect(words).toContain("打印时间：2026年3月12日 09:05");
    expect(words).toContain("已结束 · ");
    expect(words).toContain("共 25 场 · 本表为第 21 至第 25 场 · 新的在前");
  });
});
