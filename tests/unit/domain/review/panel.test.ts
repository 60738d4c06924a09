import { expect, test } from "vitest";
import { movedPanel, whyNotCompose } from "@/lib/domain/review/panel";

const panel = ["a", "b", "c"];

test("an expert moves by one place, and nowhere beyond either end", () => {
  expect(movedPanel(panel, "b", "up")).toEqual(["b", "a", "c"]);
  expect(movedPanel(panel, "b", "down")).toEqual(["a", "c", "b"]);
  expect(movedPanel(panel, "a", "up")).toEqual(panel);
  expect(movedPanel(panel, "c", "down")).toEqual(panel);
});

test("an expert is seated last, and once only", () => {
  expect(movedPanel(panel, "d", "seat")).toEqual(["a", "b", "c", "d"]);
  expect(movedPanel(panel, "b", "seat")).toEqual(panel);
});

test("who leaves makes room, and who is not there moves nobody", () => {
  expect(movedPanel(panel, "b", "unseat")).toEqual(["a", "c"]);
  for (const move of ["up", "down", "unseat"] as const) expect(movedPanel(panel, "x", move)).toEqual(panel);
});

test("a panel is composed from the publication to the first mark", () => {
  expect(whyNotCompose("preparing", false)).toContain("招募公告发布后");
  for (const state of ["recruiting", "closed", "reviewing"] as const) {
    expect(whyNotCompose(state, false)).toBeNull();
  }
  expect(whyNotCompose("reviewing", true)).toContain("已有评审专家打分");
  expect(whyNotCompose("noticing", false)).toContain("评审已结束");
});
