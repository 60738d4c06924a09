import { describe, expect, it } from "vitest";
import { countedPage, countedRows, pageOf, sumInWords } from "@/lib/domain/base/paging";

describe("a page of a list", () => {
  it("is where its number says, and the last one beyond the end", () => {
    expect(pageOf(31, { page: 2, size: 15 })).toEqual({
      total: 31,
      page: 2,
      pageCount: 3,
      window: { skip: 15, take: 15 },
    });
    expect(pageOf(31, { page: 99, size: 15 })).toMatchObject({ page: 3, window: { skip: 30 } });
    expect(pageOf(30, { page: 3, size: 15 })).toMatchObject({ page: 2, pageCount: 2 });
  });

  it("is there also without a row", () => {
    expect(pageOf(0, { page: 1, size: 15 })).toMatchObject({ page: 1, pageCount: 1, window: { skip: 0 } });
  });

  it("is taken of rows that were all read, by the state that each of them has", () => {
    const rows = ["open", "over", "open", "open"].map((state, at) => ({ state, at }));
    expect(countedRows(rows, { state: "open", page: 2, size: 2 })).toEqual({
      ...{ all: 4, counts: { open: 3, over: 1 }, total: 3, page: 2, pageCount: 2 },
      rows: [{ state: "open", at: 3 }],
    });
    expect(countedRows(rows, { state: null, page: 1, size: 15 }).rows).toEqual(rows);
    expect(countedRows(rows, { state: "closed", page: 1, size: 15 })).toMatchObject({ total: 0, rows: [] });
  });

  it("counts the rows of its state, and all of them", () => {
    const groups = [
      { state: "open", _count: 16 },
      { state: "over", _count: 2 },
    ];
    const counts = { open: 16, over: 2 };
    expect(countedPage(groups, { state: null, page: 1, size: 15 })).toMatchObject({
      all: 18,
      total: 18,
      counts,
    });
    expect(countedPage(groups, { state: "over", page: 1, size: 15 })).toMatchObject({ all: 18, total: 2 });
    expect(countedPage(groups, { state: "gone", page: 1, size: 15 })).toMatchObject({
      total: 0,
      pageCount: 1,
    });
  });
});

it("says a sum in words, with what it is of where the list has several in one unit", () => {
  expect(sumInWords({ value: 230, unit: "场次" })).toBe("230 场次");
  expect(sumInWords({ label: "价值", value: 1_234.5, unit: "万元" })).toBe("价值 1,234.5 万元");
  expect(sumInWords({ label: "结余", value: -2.5, unit: "分" })).toBe("结余 -2.5 分");
});
