import { expect, test } from "vitest";
import { statementName } from "@/lib/db/statement-name";

test("one text has one name, another text another", () => {
  const name = statementName({ sql: "select $1", args: [1] });
  expect(statementName({ sql: "select $1", args: [2] })).toBe(name);
  expect(statementName({ sql: "select $1 + 1", args: [1] })).not.toBe(name);
});

test("what has no values stays unnamed, as begin and commit do", () => {
  expect(statementName({ sql: "begin", args: [] })).toBe("");
});

test("texts without end cannot use up the memory of a connection", () => {
  const names = new Set<string>();
  for (let length = 1; length < 2_000; length += 1) {
    names.add(statementName({ sql: `select 1 where 1 in (${"$1,".repeat(length)}0)`, args: [1] }));
  }
  expect(names.size).toBeLessThan(500);
  expect(statementName({ sql: "select 'one more', $1", args: [1] })).toBe("");
});
