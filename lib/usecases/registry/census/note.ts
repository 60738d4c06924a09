import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { type CensusNoteState, censusNoteStates } from "@/lib/domain/registry/census-note";
import { countsByState } from "../../base/state-counts";

export interface CensusNoteQuery extends PageQuery {
  state: CensusNoteState | null;
}

export type CensusNoteRow = Awaited<ReturnType<typeof listCensusNotes>>["rows"][number];

const settledAs = { open: null, settled: { not: null } } as const satisfies Record<CensusNoteState, unknown>;

const shown = {
  organization: { select: { id: true, name: true, legalStatus: true } },
  place: { select: { name: true } },
} as const;

/** What communities said of organizations, those that wait first. */
export async function listCensusNotes({ center, db }: Context, query: CensusNoteQuery) {
  const own = { centerId: center.id };
  const groups = await countsByState(censusNoteStates, (one) =>
    db.censusNote.count({ where: { ...own, settledAt: settledAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.censusNote.findMany({
    where: { ...own, ...(query.state && { settledAt: settledAs[query.state] }) },
    include: shown,
    orderBy: [{ settledAt: { sort: "desc", nulls: "first" } }, { saidAt: "asc" }, { id: "asc" }],
    ...window,
  });
  const rows = found.map((row) => ({ ...row, state: stateOf(row) }));
  return { ...listed, rows };
}

function stateOf({ settledAt }: { settledAt: Date | null }): CensusNoteState {
  return settledAt ? "settled" : "open";
}

/** Takes down what the desk found; what follows from it is done on the organization's record. */
export async function settleCensusNote(ctx: Context, input: { censusNote: string; answer: string }) {
  await lockCenter(ctx);
  const where = { centerId: ctx.center.id, id: input.censusNote };
  const note = await ctx.db.censusNote.findFirst({ where, select: { id: true, settledAt: true } });
  if (!note) throw notFound("社区反映");
  if (note.settledAt) throw new AppError("conflict", "这条反映已经核对过了。");
  await ctx.db.censusNote.updateMany({ where, data: { settledAt: ctx.now, answer: input.answer } });
  await ctx.audit({ subject: { type: "censusNote", id: note.id }, event: "settle", reason: input.answer });
}
