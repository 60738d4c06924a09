import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mostCriteria } from "@/lib/domain/recruitment/call/call";

test("a part bar has a layer for every criterion a call may have", () => {
  const [rule = ""] = /\.part-bar \{[^}]*\}/.exec(readFileSync("app/globals.css", "utf8")) ?? [];
  expect(rule.match(/linear-gradient\(/g)).toHaveLength(mostCriteria);
});
