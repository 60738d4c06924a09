import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import type { Typed } from "@/lib/domain/recruitment/application/application-steps";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import type { OwnKey } from "@/lib/domain/recruitment/own-keys";
import { readPaper } from "@/lib/domain/recruitment/read-paper";
import { contentOf } from "@/lib/io/file-content";
import { withIncoming } from "@/lib/io/incoming-file";
import { readWordTables } from "@/lib/io/word-tables";
import { callAsks } from "../call/call-asks";
import { assertOpen } from "../call/call-open";
import { markOf } from "../paper/application-paper";
import { readDraft, saveDraft } from "./draft";

/** A form as it was read: the mark of the call that it was made for, empty without one, and its tables as JSON. */
export const receivedWord = z.object({ mark: z.string(), tables: z.string() });
type ReceivedWord = z.output<typeof receivedWord>;

const tablesOf = z.array(z.array(z.array(z.string())));

/** Before the first byte: whether the call takes applications now. */
export async function admitWord(ctx: Context, { call }: { call: CallKey }): Promise<void> {
  assertOpen(ctx, await callAsks(ctx, call));
}

/** Reads the tables of a .docx as it comes in; nothing of it is kept. */
export function receiveWord(_center: unknown, { stream }: { stream: Readable }): Promise<ReceivedWord> {
  return withIncoming(stream, filePurposes.paperSheet.most, async (path) => {
    const { file } = await contentOf(path, ["docx"]);
    const { mark, tables } = await readWordTables(file);
    return { mark: mark ?? "", tables: JSON.stringify(tables) };
  });
}

/** Is something written there, in a cell or anywhere below it? */
function isWritten(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return typeof value === "object" && value !== null && Object.values(value).some(isWritten);
}

/** What the form says put over what stands in the draft; an empty cell says nothing. */
function withWritten(stored: Typed, read: Typed): Typed {
  const said = Object.entries(read).filter(([, value]) => isWritten(value));
  const answers = Object.entries({ ...(read.answers as Typed | undefined) }).filter(([, value]) =>
    isWritten(value),
  );
  const before = stored.answers as Typed | undefined;
  return {
    ...stored,
    ...Object.fromEntries(said),
    answers: { ...before, ...Object.fromEntries(answers) },
  };
}

interface FromWord {
  call: CallKey;
  own: readonly OwnKey[];
  file: ReceivedWord;
}

/**
 * Carries a form that was filled in with Word into the draft of this browser, or into a new one. What is right and what
 * is wrong is taken alike, for the applicant to go through step by step; what the form leaves empty stays as it was.
 */
export async function draftFromWord(ctx: Context, { call: key, own, file }: FromWord) {
  const { call, draft, key: found } = await readDraft(ctx, { call: key, own });
  if (file.mark !== "" && file.mark !== markOf(call))
    throw new AppError(
      "conflict",
      `这份表是另一个批次的申请表，没有读入。请下载${call.name}的申请表，把内容抄过去再上传。`,
    );
  const read = readPaper(call.asks, tablesOf.parse(JSON.parse(file.tables)));
  if (!read)
    throw new AppError(
      "invalid",
      `这个文档不像${call.name}的申请表，没有读入。请用在本页下载的申请表填写，不要改动左侧的项目名称。`,
    );
  const open = draft && !draft.submittedAt ? draft : null;
  const was = open?.values ?? {};
  return saveDraft(ctx, {
    ...{ call: key, key: randomUUID(), own: open && found ? found : undefined },
    ...{ step: null, was, typed: withWritten(was, read) },
  });
}
