import { expect, it } from "vitest";
import { orderedIds } from "@/lib/db/ordered-ids";
import { ownerPool } from "../../support/machine/database";

it("gives ids of version 7 that the database reads in the order in which they were given", async () => {
  const before = orderedIds(1, Date.now() - 1);
  const ids = [...before, ...orderedIds(10_000)];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const { rows } = await ownerPool().query("select id::text from unnest($1::uuid[]) as i(id) order by id", [
    ids,
  ]);
  expect(rows.map(({ id }) => id)).toEqual(ids);
});
