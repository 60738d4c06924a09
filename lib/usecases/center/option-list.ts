import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { type Sql, sql } from "@/lib/db/sql";
import { invalid } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import {
  type OptionListName,
  type OptionWords,
  optionFaults,
  type optionListForm,
  optionListLabels,
  optionListNames,
  usualWords,
  wordOptions,
  wordsTyped,
} from "@/lib/domain/center/option-list";

/** The center's own words of one list; the usual ones until it writes its own. */
export async function wordsOf({ center, db }: Context, name: OptionListName): Promise<OptionWords> {
  const list = await db.optionList.findFirst({
    where: { centerId: center.id, name },
    select: { words: true, retired: true },
  });
  return list ?? { words: usualWords[name], retired: [] };
}

/** What a filter offers: the words in use and those that older records have. */
export async function wordsToFind(ctx: Context, name: OptionListName): Promise<Option[]> {
  const { words, retired } = await wordsOf(ctx, name);
  return wordOptions([...words, ...retired]);
}

/** The same of several lists, by their names, in one statement. */
export async function wordsToFindIn<N extends OptionListName>({ center, db }: Context, names: readonly N[]) {
  const own = await db.optionList.findMany({
    where: { centerId: center.id, name: { in: [...names] } },
    select: { name: true, words: true, retired: true },
  });
  const offered = names.map((name): [N, Option[]] => {
    const { words, retired } = own.find((list) => list.name === name) ?? {
      words: usualWords[name],
      retired: [],
    };
    return [name, wordOptions([...words, ...retired])];
  });
  return Object.fromEntries(offered);
}

/** What a form offers; a word that was chosen before stays. */
export async function wordsToChoose(
  ctx: Context,
  name: OptionListName,
  chosen: readonly string[] = [],
): Promise<Option[]> {
  const { words } = await wordsOf(ctx, name);
  return wordOptions([...words, ...chosen.filter((word) => !words.includes(word))]);
}

/** Refuses words that are neither offered nor were chosen before, beside their field. */
export async function assertWords(
  ctx: Context,
  name: OptionListName,
  given: readonly string[],
  { before = [], field }: { before?: readonly string[]; field: string },
): Promise<void> {
  const { words } = await wordsOf(ctx, name);
  const unknown = given.filter((word) => !words.includes(word) && !before.includes(word));
  if (unknown.length === 0) return;
  const known = `${optionListLabels[name]}中没有“${unknown.join("”“")}”`;
  throw invalid({ [field]: `${known}，请重新选择；要用新的，先在“设置 › 类别和类型”中添加。` });
}

/** All lists of the center, and what happened to its settings when they were read. */
export async function getOptionLists(ctx: Context) {
  const lists = [];
  for (const name of optionListNames) lists.push({ name, ...(await wordsOf(ctx, name)) });
  return { lists, edition: await editionOf(ctx, { type: "center", id: ctx.center.id }) };
}

/** The words that are on record, list by list. */
const used: Record<OptionListName, (center: string) => Sql> = {
  category: (center) => sql`
    select category as word from organizations where center_id = ${center}::uuid
    union select category from applications where center_id = ${center}::uuid
    union select unnest(categories) from calls where center_id = ${center}::uuid`,
  stage: (center) => sql`
    select stage as word from applications where center_id = ${center}::uuid and stage is not null
    union select unnest(stages) from calls where center_id = ${center}::uuid`,
  field: (center) => sql`
    select field as word from projects where center_id = ${center}::uuid
    union select field from community_services where center_id = ${center}::uuid
    union select field from organizations where center_id = ${center}::uuid and field is not null`,
  resourceMode: (center) => sql`
    select distinct mode as word from charity_resources where center_id = ${center}::uuid and mode is not null`,
  assistedKind: (center) => sql`
    select distinct unnest(kinds) as word from assisted_persons where center_id = ${center}::uuid`,
  orderKind: (center) =>
    sql`select distinct kind as word from service_orders where center_id = ${center}::uuid`,
};

async function wordsUsed({ center, db }: Context, name: OptionListName): Promise<string[]> {
  const rows = await db.$queryRaw<{ word: string }[]>`${used[name](center.id)} order by word`;
  return rows.map(({ word }) => word);
}

/** Writes the words of a list anew. What a call has taken from it stays as it is. */
export async function saveOptionList(
  ctx: Context,
  { list: name, edition, ...typed }: FormValue<typeof optionListForm> & Seen & { list: OptionListName },
) {
  const subject = { type: "center" as const, id: ctx.center.id };
  await lockCenter(ctx);
  await assertEdition(ctx, subject, { edition });
  const { words, retired } = wordsTyped(typed);
  const faults = optionFaults({ words, retired }, await wordsUsed(ctx, name));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const before = await wordsOf(ctx, name);
  const saved = { words: [...words], retired: [...retired] };
  await ctx.db.optionList.upsert({
    where: { centerId_name: { centerId: ctx.center.id, name } },
    create: { centerId: ctx.center.id, name, ...saved },
    update: saved,
  });
  await ctx.audit({
    subject,
    event: "saveOptionList",
    details: { list: name, before: [...before.words], after: [...words] },
  });
  return { list: name };
}
