import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { AssistedState } from "@/lib/domain/community/assisted";
import { keyedDigest } from "@/lib/io/sealing";
import { wordsToFind } from "../../center/option-list";
import { placeOptions } from "../../registry/place-choice";
import { soughtAs } from "./assisted-digest";

export interface AssistedQuery extends PageQuery {
  state: AssistedState | null;
  kind: string | null;
  place: string | null;
  /** A whole name, a whole phone number or a number of the list: what is sealed is found in no other way. */
  q: string;
}

export type AssistedRow = Awaited<ReturnType<typeof listAssisted>>["rows"][number];

/** One page of the list of people in need, as lists may show them: masked. */
export async function listAssisted(ctx: Context, query: AssistedQuery) {
  const { center, db } = ctx;
  const { state, kind, place, q } = query;
  const where = {
    centerId: center.id,
    ...(kind && { kinds: { has: kind } }),
    ...(place && { placeId: place }),
    ...found(center.id, q),
  };
  const groups = await db.assistedPerson.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const rows = await db.assistedPerson.findMany({
    where: { ...where, ...(state && { state }) },
    select: {
      id: true,
      number: true,
      masked: true,
      kinds: true,
      state: true,
      keepUntil: true,
      place: { select: { name: true } },
    },
    orderBy: [{ state: "asc" }, { createdAt: "desc" }, { id: "desc" }],
    ...window,
  });
  return {
    ...listed,
    rows: rows.map(({ keepUntil, ...row }) => ({ ...row, keepUntil: fromUtcMidnight(keepUntil) })),
    options: { kind: await wordsToFind(ctx, "assistedKind"), place: await placeOptions(ctx) },
  };
}

function found(center: string, q: string) {
  const typed = q.trim();
  if (typed === "") return {};
  const { name, phone } = soughtAs(typed);
  return {
    OR: [
      { number: typed.toUpperCase() },
      { nameDigest: keyedDigest(name, center) },
      ...(phone ? [{ phoneDigest: keyedDigest(phone, center) }] : []),
    ],
  };
}
