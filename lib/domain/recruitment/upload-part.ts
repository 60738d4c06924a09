import { chinaDate } from "../base/china-time";
import { type CivilDate, formatDate } from "../base/civil-date";
import { askedFields } from "../base/form-conditions";
import { filePurposes } from "../center/file-purpose";
import type { FileType } from "../center/file-type";
import { formOf } from "../center/form-definition";
import { type CallAsks, type Typed, typedIn } from "./application/application-steps";
import type { CallState } from "./call/call-lifecycle";
import {
  type CallWindow,
  callPhase,
  closingInWords,
  isRunOut,
  openingInWords,
  runsOutAt,
} from "./call/call-phase";
import { materialsAsked } from "./call/required-material";

// What an applicant hands over as files, in parts: one for each material, one for each question that asks for a file.
// A part is named like the item that is checked: "material:<id>", "answer:q7".

export type UploadPart = `material:${string}` | `answer:${string}`;

export const materialPart = (id: string): UploadPart => `material:${id}`;
export const answerPart = (id: string): UploadPart => `answer:${id}`;

/** What is asked for under one name: a material of the call, or a file that the center's own form asks for. */
export interface AskedFile {
  part: UploadPart;
  name: string;
  why: string | null;
  required: boolean;
  types: readonly FileType[];
}

/** The files asked of somebody who typed this: the materials first, then what the questions ask for. */
export function askedFiles(asks: CallAsks, typed: Typed): AskedFile[] {
  const all = filePurposes.material.types;
  const asked = askedFields(formOf(asks.questions), typedIn({ under: "answers." }, typed));
  return [
    ...materialsAsked(asks, typed).map(({ id, name, why, required, types }) => ({
      part: materialPart(id),
      name,
      why,
      required,
      types: types.length > 0 ? types : all,
    })),
    ...asks.questions
      .filter(({ id, kind }) => kind === "file" && asked.includes(id))
      .map(({ id, label, hint, optional }) => ({
        part: answerPart(id),
        name: label,
        why: hint,
        required: !optional,
        types: all,
      })),
  ];
}

/** One sentence for each part that must be handed in and has no file, by the name of the part. */
export function missingFiles(
  asked: readonly AskedFile[],
  files: readonly { part: string | null }[],
): Record<string, string> {
  const missing = asked.filter(({ part, required }) => required && !files.some((file) => file.part === part));
  return Object.fromEntries(missing.map(({ part, name }) => [part, `请上传${name}。`]));
}

/** An upload that began before the window closed may still end within this time, in minutes. */
export const uploadGrace = 10;

/** What an application is to those who wrote it, as far as uploads go by it. */
export interface Handing {
  call: { state: CallState } & CallWindow;
  submitted: boolean;
  /** The correction that is open, with the items it opens again and its last day. */
  correction: { items: readonly string[]; dueOn: CivilDate } | null;
}

/**
 * Why nothing can be handed over or taken away in this part now, as a Chinese sentence; null when it can. `begun`: it
 * began while it was allowed, and has come to its end only now.
 */
export function whyNotHandOver(
  { call, submitted, correction }: Handing,
  part: string,
  now: Date,
  begun = false,
): string | null {
  if (submitted) {
    if (!correction?.items.includes(part))
      return "申请已经提交，这一项不能再更换。需要补正的，会写在补正通知里。";
    const due = formatDate(correction.dueOn);
    return chinaDate(now) <= correction.dueOn ? null : `补正期限${due}已过，不能再上传或更换。`;
  }
  const phase = callPhase(call, now);
  if (phase === "open") return null;
  if (phase === "unpublished") return "招募公告尚未发布，还不能上传材料。";
  if (phase === "notYetOpen") return `招募${openingInWords(call)}才开始，请在开始后再上传。`;
  if (!isRunOut(call, now)) return "本批次招募已提前截止，不能再上传或更换材料。";
  const late = now.getTime() - runsOutAt(call).getTime();
  if (begun && late < uploadGrace * 60_000) return null;
  return `招募已于${closingInWords(call)}截止，不能再上传或更换材料。`;
}
