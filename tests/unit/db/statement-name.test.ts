import { expect, test } from "vitest";
import { statementName } from "@/lib/db/statement-name";

/** The name that a text has once it comes again. */
function nameOf(sql: string): string {
  statementName({ sql, args: [1] });
  return statementName({ sql, args: [2] });
}

test("one text has one name from its second time on, another text another", () => {
  expect(statementName({ sql: "select $1", args: [1] })).toBe("");
  const name = statementName({ sql: "select $1", args: [2] });
  expect(name).not.toBe("");
  expect(statementName({ sql: "select $1", args: [3] })).toBe(name);
  expect(nameOf("select $1 + 1")).not.toBe(name);
});

test("what has no values stays unnamed, as begin and commit do", () => {
  expect(statementName({ sql: "begin", args: [] })).toBe("");
  expect(statementName({ sql: "begin", args: [] })).toBe("");
});

test("texts that never come again take no names from those that do", () => {
  for (let length = 1; length < 3_000; length += 1) {
    const sql = `select 1 where 1 in (${"$1,".repeat(length)}0)`;
    expect(statementName({ sql, args: [1] })).toBe("");
  }
  expect(nameOf("select 'often', $1")).not.toBe("");
});

test("texts without end cannot use up the memory of a connection", () => {
  const named = new Set<string>();
  for (let at = 0; at < 2_000; at += 1) named.add(nameOf(`select ${at}, $1`));
  expect(named.size).toBeLessThan(1_100);
  expect(nameOf("select 'one more', $1")).toBe("");
});
