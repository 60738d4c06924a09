import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { nameKey } from "@/lib/domain/base/name-key";
import { ownerClient } from "../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

const unseen = Array.from({ length: 0x10_ffff }, (_, sign) => sign).filter((sign) =>
  /\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(sign)),
);

test("the database makes the same key as the rules, of every sign alone and between letters", async () => {
  // Node may know a few signs of a later Unicode version; what a sign nobody has assigned means, nobody knows.
  const rows = await owner.$queryRaw<{ sign: number; alone: string; between: string }[]>`
    select sign, name_key(chr(sign)) as alone, name_key('A' || chr(sign) || U&'\\0301') as between
      from generate_series(1, 1114111) sign
     where case when sign between 55296 and 57343 then false
       else unicode_assigned(chr(sign)) and sign < 983040 or sign = any(${unseen}::int[]) end`;
  const differing = rows.filter(({ sign, alone, between }) => {
    const typed = String.fromCodePoint(sign);
    return nameKey(typed) !== alone || nameKey(`A${typed}\u0301`) !== between;
  });
  expect(rows.length).toBeGreaterThan(150_000);
  expect(differing).toEqual([]);
});

test("and of whole names", async () => {
  const names = fc.sample(fc.string({ unit: "binary", maxLength: 30 }), { numRuns: 2000, seed: 12 });
  const typed = names.map((name) => name.replaceAll("\0", ""));
  const rows = await owner.$queryRaw<{ key: string }[]>`
    select name_key(name) as key from unnest(${typed}::text[]) with ordinality given(name, place) order by place`;
  expect(rows.map(({ key }) => key)).toEqual(typed.map(nameKey));
});
