import { expect, it } from "vitest";
import { findingFaults, findingLabels, mostReason, progressOf } from "@/lib/domain/recruitment/check/finding";

const item = (item: string, kind: "field" | "condition" = "field") => ({
  item,
  kind,
  label: item,
  words: "",
  wide: false,
});
const items = [item("field:name"), item("field:profile"), item("condition:c", "condition")];
const found = (item: string, verdict: "met" | "deficient", reason: string | null = null) => ({
  item,
  verdict,
  reason,
  evidence: null,
});

it("says of a condition whether it is met, of all else whether it is in order", () => {
  expect(findingLabels({ kind: "condition" }).deficient).toBe("不符合");
  expect(findingLabels({ kind: "material" }).deficient).toBe("需补正");
});

it("asks for a reason of limited length for what is deficient, of items that are there", () => {
  expect(
    findingFaults(items, [found("field:name", "deficient", "缺页"), found("field:profile", "met")]),
  ).toEqual({});
  expect(
    Object.keys(
      findingFaults(items, [
        found("field:name", "deficient"),
        found("field:profile", "deficient", "长".repeat(mostReason + 1)),
        found("field:other", "met"),
      ]),
    ),
  ).toEqual(["findings.field:name.reason", "findings.field:profile.reason", "findings.field:other"]);
});

it("counts what nobody has looked at, and gathers what is to be corrected with its reason", () => {
  const { open, deficient } = progressOf(items, [found("field:name", "deficient", "缺页")]);
  expect(open.map(({ item }) => item)).toEqual(["field:profile", "condition:c"]);
  expect(deficient).toMatchObject([{ item: "field:name", reason: "缺页" }]);
});
