import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { chips, choice, day, numbered, picked, search } from "@/components/list/filter";
import { addressOf, defineList, readQuery } from "@/components/list/list";
import { ListTable } from "@/components/list/list-table";
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
