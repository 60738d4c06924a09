import type { Readable } from "node:stream";
import type { Context } from "@/lib/db/context";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { safeName } from "@/lib/domain/center/safe-name";
import { applicationLabels } from "@/lib/domain/recruitment/application/application-lifecycle";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { spreadsheet } from "@/lib/io/spreadsheet";
import { type ZipEntry, zipStream } from "@/lib/io/zip";
import { bytesOf } from "@/lib/usecases/center/file";
import { callAsks } from "../call/call-asks";
import { appliedOf, asWord, filesOfAll, type Papers, papersOf } from "./application-paper";

/** All applications of a call as papers; the files themselves stay where they lie until they are sent. */
export async function callPapers(ctx: Context, input: { call: CallKey }) {
  const call = await callAsks(ctx, input.call);
  const applications = await appliedOf(ctx, { callId: call.id });
  const files = await filesOfAll(
    ctx,
    applications.map(({ id }) => id),
  );
  const papers = applications.map((application) =>
    papersOf(
      ctx.center.name,
      call,
      application,
      files.filter(({ subjectId }) => subjectId === application.id),
    ),
  );
  return { name: safeName(`${call.name}申请资料`, ".zip"), papers };
}

function* entriesOf(centerId: string, { form, materials }: Papers, folder: string): Iterable<ZipEntry> {
  yield { path: folder + form.name, open: async () => (await asWord(form)).bytes };
  for (const [id, name] of materials) yield { path: folder + name, open: () => bytesOf({ centerId, id }) };
}

/** One application: its form and its materials. */
export function applicationZip(center: { id: string }, papers: Papers): Readable {
  return zipStream(entriesOf(center.id, papers, ""));
}

/** A call: a catalogue, and a folder for each application. */
export function callZip(center: { id: string }, papers: readonly Papers[]): Readable {
  return zipStream(
    (function* entries(): Iterable<ZipEntry> {
      yield { path: "目录.xlsx", open: () => catalogue(papers) };
      for (const each of papers) yield* entriesOf(center.id, each, `${each.folder}/`);
    })(),
  );
}

function catalogue(papers: readonly Papers[]) {
  return spreadsheet({
    name: "目录",
    columns: ["序号", "申请编号", "组织名称", "状态", "提交时间", "材料（个）", "缺少的材料", "文件夹"],
    rows: papers.map(({ receipt, name, state, submittedAt, materials, missing, folder }, at) => [
      at + 1,
      receipt,
      name,
      applicationLabels[state],
      formatDateTime(submittedAt),
      materials.size,
      missing.map((one) => one.name).join("、"),
      folder,
    ]),
  });
}
