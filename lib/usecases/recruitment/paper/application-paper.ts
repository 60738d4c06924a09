import type { Context } from "@/lib/db/context";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { notFound } from "@/lib/domain/base/errors";
import { safeName } from "@/lib/domain/center/safe-name";
import {
  type ApplicationPaper,
  blankPaper,
  filledPaper,
} from "@/lib/domain/recruitment/application/application-paper";
import { asTyped } from "@/lib/domain/recruitment/as-typed";
import { type CallKey, type CallKind, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { materialNames } from "@/lib/domain/recruitment/material-names";
import { askedFiles } from "@/lib/domain/recruitment/upload-part";
import { wordDocument } from "@/lib/io/word";
import { wordType } from "@/lib/io/word-paper";
import { type AskingCall, callAsks, callAsksById } from "../call/call-asks";
import { typedValues } from "../draft/draft";

// Applications as the office keeps them: a Word document and its materials.

/** The mark by which a form that comes back is known to be of this call. */
export const markOf = (call: CallKey) => formatCallKey(call);

/** What a call asks, as a form to be filled in. */
export async function blankForm(ctx: Context, input: { call: CallKey }) {
  const call = await callAsks(ctx, input.call);
  const materials = call.asks.materials.map(({ name, required }) => name + (required ? "" : "（选交）"));
  return {
    name: safeName(formTitle(call), ".docx"),
    paper: {
      title: formTitle(call),
      head: [
        `${ctx.center.name}　　请在空格内填写，□ 改为 ☑ 或 √。不要改动左侧的项目名称。`,
        "填好后在中心网站“在线申请”页上传，核对后提交；或打印签名，交到中心。",
      ],
      sections: blankPaper(call.asks),
      foot: [
        ...(materials.length > 0 ? [`随附材料：${materials.join("、")}`] : []),
        "本组织承诺以上内容和所附材料真实有效。",
        "负责人签名：　　　　　　　　　　（盖章）　　　　　年　　月　　日",
      ],
      mark: markOf(call),
    } satisfies ApplicationPaper,
  };
}

const formTitle = ({ kind, name }: { kind: CallKind; name: string }) => name + callKindTerms[kind].form;

/** The same form as one applicant filled it in. */
function filledForm(center: string, call: AskingCall, application: Applied): ApplicationPaper {
  const { receipt, submittedAt } = application;
  return {
    title: formTitle(call),
    head: [`${center}　　申请编号：${receipt}　　${formatDateTime(submittedAt)}提交`],
    sections: sectionsOf(call, application),
    foot: [
      "本组织承诺以上内容和所附材料真实有效。",
      "负责人签名：　　　　　　　　　　（盖章）　　　　　年　　月　　日",
    ],
    mark: markOf(call),
  };
}

function typedOf({ asks }: AskingCall, application: Applied) {
  return asTyped({ ...application, answers: typedValues.parse(application.answers) }, asks);
}

function sectionsOf(call: AskingCall, application: Applied) {
  return filledPaper(call.asks, typedOf(call, application));
}

export async function asWord({ name, paper }: { name: string; paper: ApplicationPaper }) {
  return { name, type: wordType, bytes: await wordDocument(paper) };
}

/** All that the form of an application shows; the answers in it are still as stored. */
export function appliedOf({ db, center }: Context, where: { receipt: string } | { callId: string }) {
  return db.application.findMany({
    where: { centerId: center.id, ...where },
    omit: { queryCodeHash: true, submissionHash: true, nameKey: true },
    orderBy: { receipt: "asc" },
  });
}
type Applied = Awaited<ReturnType<typeof appliedOf>>[number];

/** One application as papers: its form, and its files under the names they have in its folder. */
export function papersOf(
  center: string,
  call: AskingCall,
  application: Applied,
  files: readonly Parameters<typeof materialNames>[1][number][],
) {
  const { receipt, name, state, submittedAt } = application;
  const asked = askedFiles(call.asks, typedOf(call, application));
  return {
    ...{ receipt, name, state, submittedAt },
    folder: safeName(`${receipt}_${name}`),
    form: {
      name: safeName(`${receipt}_${name}_申请表`, ".docx"),
      paper: filledForm(center, call, application),
    },
    materials: materialNames(asked, files),
    missing: asked.filter(({ part, required }) => required && !files.some((file) => file.part === part)),
  };
}
export type Papers = ReturnType<typeof papersOf>;

/** One application with its form, its sections and its files. */
export async function getPapers(ctx: Context, { receipt }: { receipt: string }) {
  const [application] = await appliedOf(ctx, { receipt });
  if (!application) throw notFound("申请");
  const call = await callAsksById(ctx, application.callId);
  const files = await filesOfAll(ctx, [application.id]);
  return {
    call: { name: call.name, kind: call.kind, number: call.number },
    ...papersOf(ctx.center.name, call, application, files),
  };
}

/** The files that applications have now, in the order in which they are shown. */
export function filesOfAll({ db, center }: Context, ids: string[]) {
  return db.file.findMany({
    where: { centerId: center.id, subjectType: "application", subjectId: { in: ids }, state: "stored" },
    select: { id: true, subjectId: true, part: true, type: true },
    orderBy: [{ position: "asc" }, { createdAt: "asc" }, { id: "asc" }],
  });
}
