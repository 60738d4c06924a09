import { afterAll, beforeAll, expect, test } from "vitest";
import { usualWords } from "@/lib/domain/center/option-list";
import {
  assertWords,
  getOptionLists,
  saveOptionList,
  wordsOf,
  wordsToChoose,
  wordsToFind,
} from "@/lib/usecases/center/option-list";
import { closeDesks, type Desk, openManagerDesk, owner, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openManagerDesk();
  elsewhere = await openManagerDesk();
});
afterAll(closeDesks);

const save = (desk: Desk, list: "category" | "stage", words: string, retired: string | null = null) =>
  desk.act(day, "settings.edit", (ctx) => saveOptionList(ctx, { list, words, retired }));

test("a center begins with the usual words, and its own are nobody else's", async () => {
  expect(await here.read(day, (ctx) => wordsOf(ctx, "stage"))).toEqual({
    words: usualWords.stage,
    retired: [],
  });
  await save(here, "stage", "萌芽\n种子", "枢纽");
  expect(await here.read(day, (ctx) => wordsOf(ctx, "stage"))).toEqual({
    words: ["萌芽", "种子"],
    retired: ["枢纽"],
  });
  expect(await elsewhere.read(day, (ctx) => wordsOf(ctx, "stage"))).toEqual({
    words: usualWords.stage,
    retired: [],
  });
});

test("a filter finds retired words too, a form offers them only where they were chosen before", async () => {
  await save(here, "stage", "萌芽\n种子", "枢纽");
  const values = (options: { value: string }[]) => options.map(({ value }) => value);
  expect(values(await here.read(day, (ctx) => wordsToFind(ctx, "stage")))).toEqual(["萌芽", "种子", "枢纽"]);
  expect(values(await here.read(day, (ctx) => wordsToChoose(ctx, "stage")))).toEqual(["萌芽", "种子"]);
  const kept = await here.read(day, (ctx) => wordsToChoose(ctx, "stage", ["枢纽"]));
  expect(values(kept)).toEqual(["萌芽", "种子", "枢纽"]);
});

test("a word that is neither offered nor was chosen before is refused beside its field", async () => {
  const given = (before?: string[]) =>
    here.read(day, (ctx) =>
      assertWords(ctx, "category", ["宗教"], { field: "category", ...(before && { before }) }),
    );
  expect((await refusalOf(given())).fields?.category).toContain("“宗教”");
  await given(["宗教"]);
});

test("a word on record can be retired, but neither left out nor renamed", async () => {
  const own = (desk: Desk, category: string) => ({
    centerId: desk.center.id,
    name: `${category}社`,
    category,
  });
  const legalStatus = "team";
  await owner.organization.create({ data: { ...own(here, "文艺"), legalStatus } });
  await owner.organization.create({ data: { ...own(elsewhere, "科技"), legalStatus } });
  const refused = await refusalOf(save(here, "category", "文体\n公益慈善"));
  expect(refused.fields?.words).toContain("“文艺”");
  expect(refused.fields?.words).not.toContain("科技");
  await save(here, "category", "文体\n公益慈善", "文艺");
  const { lists } = await here.read(day, getOptionLists);
  expect(lists[0]).toEqual({ name: "category", words: ["文体", "公益慈善"], retired: ["文艺"] });
});

test("the list is not overwritten by somebody who saw an older one", async () => {
  const { edition } = await here.read(day, getOptionLists);
  await save(here, "stage", "萌芽");
  const late = here.act(day, "settings.edit", (ctx) =>
    saveOptionList(ctx, { list: "stage", words: "种子", retired: null, edition }),
  );
  expect((await refusalOf(late)).code).toBe("conflict");
  const entries = await here.records(here.center.id);
  expect(entries.at(-1)?.event).toBe("saveOptionList");
});
