import { expect, it } from "vitest";
import { ownerPool } from "../../support/machine/database";

/** What lists are sorted by where they are sorted by a name. */
const names = [
  "activities.title",
  "applications.name",
  "bodies.name",
  "news.title",
  "organizations.name",
  "persons.name",
  "places.name",
];

it("sorts names by pinyin, whatever the locale of the database", async () => {
  const { rows } = await ownerPool().query<{ column: string }>(
    `select table_name || '.' || column_name as column from information_schema.columns
      where table_schema = 'public' and collation_name = 'zh-Hans-x-icu' order by 1`,
  );
  expect(rows.map(({ column }) => column)).toEqual(names);
  const sorted = await ownerPool().query<{ name: string }>(
    `select name from (values ('张'), ('阿'), ('李'), ('重庆'), ('安')) v(name) order by name collate "zh-Hans-x-icu"`,
  );
  expect(sorted.rows.map(({ name }) => name)).toEqual(["阿", "安", "重庆", "李", "张"]);
});
