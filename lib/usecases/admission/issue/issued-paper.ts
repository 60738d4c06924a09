import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { agreementPaper } from "@/lib/domain/admission/agreement-paper";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { Paper } from "@/lib/domain/base/paper";
import { safeName } from "@/lib/domain/center/safe-name";
import { writePdf } from "@/lib/io/pdf";
import { wordType, writeWord } from "@/lib/io/word-paper";
import { storedClauses } from "../template/template";

const storedText = z.object({ title: z.string(), clauses: storedClauses });
const storedFields = z.record(z.string(), z.string());

/** An agreement as it was issued: its text and what was merged into it, and the paper of both; null where none can be read. */
export function readIssued({ text, fields }: { text: unknown; fields: unknown }) {
  const read = storedText.safeParse(text);
  const merged = storedFields.safeParse(fields);
  if (!read.success || !merged.success || read.data.clauses.length === 0) return null;
  const { title, clauses } = read.data;
  const values = merged.data;
  return { title, values, paper: agreementPaper({ title, clauses, values }) };
}

/**
 * An agreement as it was issued: the paper that both sides sign, and the digest of its text. Refused where it has no
 * text, because it was made on paper or has not been issued yet.
 */
export async function getIssuedPaper({ center, db }: Context, { agreement: number }: { agreement: string }) {
  const found = await db.agreement.findFirst({
    where: { centerId: center.id, number },
    select: { id: true, state: true, text: true, fields: true, digest: true, issuedAt: true },
  });
  if (!found) throw notFound("协议");
  const { id, state, text, fields, digest, issuedAt } = found;
  if (text === null || digest === null || issuedAt === null)
    throw new AppError("not_found", "这份协议还没有签发，没有可以下载的文本。");
  const issued = readIssued({ text, fields });
  if (!issued) throw new Error(`the text of agreement ${number} cannot be read`);
  const { title, values, paper } = issued;
  return { id, number, state, digest, issuedAt, paper, name: `${number}_${values.组织名称 ?? ""}_${title}` };
}

export type IssuedPaper = Awaited<ReturnType<typeof getIssuedPaper>>;

/** The paper as a PDF: the same bytes whenever it is written. */
export async function asPdf({ paper, issuedAt, name }: { paper: Paper; issuedAt: Date; name: string }) {
  return { name: safeName(name, ".pdf"), type: "application/pdf", bytes: await writePdf(paper, issuedAt) };
}

export async function asWordPaper({ paper, name }: { paper: Paper; name: string }) {
  return { name: safeName(name, ".docx"), type: wordType, bytes: await writeWord(paper) };
}
