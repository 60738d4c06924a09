import type { Subject } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { type FilePurposeName, filePurposes, whyNotAdd } from "@/lib/domain/center/file-purpose";
import { deleteFile, filesOlderThan, readFile } from "@/lib/io/files";
import { sweepIncoming } from "@/lib/io/incoming-file";
import type { ReceivedFile } from "./incoming";

// What every area does with the files of its own records. Whether the record is there, locked, and may be written on
// or seen, the area has asked before; it also writes the record of the act.

const columns = {
  id: true,
  name: true,
  type: true,
  bytes: true,
  part: true,
  position: true,
  createdAt: true,
} as const;

export type StoredFile = Awaited<ReturnType<typeof fileOf>>;

/** The files that a record has now, in the order in which they came; one that took the place of another stands there. */
export function filesOf(ctx: Context, { type, id }: Subject) {
  return ctx.db.file.findMany({
    where: { centerId: ctx.center.id, subjectType: type, subjectId: id, state: "stored" },
    select: columns,
    orderBy: [{ position: "asc" }, { createdAt: "asc" }, { id: "asc" }],
  });
}

interface Added {
  file: ReceivedFile;
  /** Of a record whose files are handed over in parts. */
  part?: string | null | undefined;
  /** The file of the same part whose place it takes. */
  replaces?: string | undefined;
  /** Whose portal shows it too. */
  organizationId?: string | null | undefined;
}

/** Makes a received file belong to a record that is locked, in place of one of its files if that is named. */
export async function addFile(
  ctx: Context,
  { type: subjectType, id: subjectId }: Subject,
  purpose: FilePurposeName,
  { file, part = null, replaces, organizationId = null }: Added,
): Promise<void> {
  const subject = { type: subjectType, id: subjectId };
  const old = replaces ? await takeAway(ctx, subject, replaces) : null;
  if (old && old.part !== part) throw notFound("文件");
  const held = await filesOf(ctx, subject);
  const why = whyNotAdd(filePurposes[purpose], held, { bytes: file.bytes, part });
  if (why) throw new AppError("limit", why);
  await ctx.db.file.create({
    data: {
      centerId: ctx.center.id,
      ...file,
      subjectType,
      subjectId,
      purpose,
      part,
      organizationId,
      position: old?.position ?? Math.max(0, ...held.map(({ position }) => position + 1)),
      uploadedBy: ctx.actor.userId,
      createdAt: ctx.now,
    },
  });
  await sweepAfter(ctx, untouched);
}

/** Takes a file away from a record that is locked. Returns its name. */
export async function removeFile(ctx: Context, subject: Subject, id: string): Promise<string> {
  return (await takeAway(ctx, subject, id)).name;
}

async function takeAway(ctx: Context, subject: Subject, id: string): Promise<StoredFile> {
  const file = await fileOf(ctx, subject, id);
  await ctx.db.file.updateMany({
    where: { centerId: ctx.center.id, id, state: "stored" },
    data: { state: "removed", removedAt: ctx.now },
  });
  await sweepAfter(ctx, keptRemoved + untouched);
  return file;
}

/** One file of a record; one of another record is none. */
export async function fileOf(ctx: Context, { type: subjectType, id: subjectId }: Subject, id: string) {
  const file = await ctx.db.file.findFirst({
    where: { centerId: ctx.center.id, id, subjectType, subjectId, state: "stored" },
    select: { ...columns, centerId: true },
  });
  if (!file) throw notFound("文件");
  return file;
}

/** The bytes of a file that somebody may see; asked for outside the transaction. */
export const bytesOf = readFile;

const day = 86_400_000;
/** Before this nobody knows whether the act that a file was taken in for is still to come. */
const untouched = day;
/** How long what was taken away is still in the store, should it have been by mistake. */
const keptRemoved = 30 * day;

async function sweepAfter(ctx: Context, wait: number): Promise<void> {
  const startAfter = new Date(Date.now() + wait);
  await ctx.enqueue("sweepFiles", {}, { startAfter, singletonKey: `sweepFiles ${wait}` });
}

/** Takes out of the store what belongs to nothing since yesterday, and what was removed more than 30 days ago. */
export async function sweepFiles(ctx: Context): Promise<void> {
  ctx.audit.nothing("nobody sees the difference: what goes belongs to nothing");
  const { id: centerId } = ctx.center;
  await sweepIncoming(untouched);
  const stored = await filesOlderThan(centerId, untouched);
  const since = new Date(ctx.now.getTime() - keptRemoved);
  const kept = await ctx.db.file.findMany({
    where: { centerId, id: { in: stored }, OR: [{ state: "stored" }, { removedAt: { gt: since } }] },
    select: { id: true },
  });
  const keep = new Set(kept.map(({ id }) => id));
  for (const id of stored) if (!keep.has(id)) await deleteFile({ centerId, id });
}
