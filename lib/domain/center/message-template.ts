import { form, longText, text } from "../base/form";
import type { PossibleAct } from "../base/possible-act";
import { exampleFields, type MessageOccasion } from "./message-occasions";

/** The words of a message by channel: only an e-mail has a subject. */
export const mailTemplateForm = form({
  subject: text("主题", { most: 100 }),
  body: longText("正文", { most: 2000 }),
});
export const plainTemplateForm = form({ body: longText("正文", { most: 500 }) });

export interface MessageText {
  subject: string | null;
  body: string;
}

const mark = /[{｛]\s*([^{}｛｝\n]{1,20}?)\s*[}｝]/g;

/** A text with {申请编号} and the like replaced; a value is put in as it is and never read as a mark itself. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(mark, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? "") : whole,
  );
}

/** A template filled for one recipient; a subject is one line, whatever was merged into it. */
export function fillText(
  { subject, body }: MessageText,
  values: Readonly<Record<string, string>>,
): MessageText {
  return {
    subject: subject === null ? null : fill(subject, values).replace(/\s+/g, " ").trim(),
    body: fill(body, values),
  };
}

/** A sentence about merge fields that the occasion does not have, which would go out as typed; null when all are known. */
export function whyUnknownFields(occasion: MessageOccasion, template: string): string | null {
  const known = exampleFields(occasion);
  const unknown = [...template.matchAll(mark)].flatMap(([, name = ""]) =>
    Object.hasOwn(known, name) ? [] : `{${name}}`,
  );
  if (unknown.length === 0) return null;
  return `没有 ${[...new Set(unknown)].join("、")} 这样的合并项，可用的有：${fieldNames(occasion)}。`;
}

/** The merge fields of an occasion as they are typed. */
export function fieldNames(occasion: MessageOccasion): string {
  return Object.keys(exampleFields(occasion))
    .map((name) => `{${name}}`)
    .join(" ");
}

/** What may be done with a template; the words of the platform cannot be lost. */
export function messageTemplateActs(own: boolean): PossibleAct<"edit" | "reset">[] {
  const edit = { act: "edit" as const, label: "修改", whyNot: null };
  if (!own) return [edit];
  return [
    edit,
    {
      act: "reset",
      label: "恢复平台默认",
      whyNot: null,
      follows: "以后生成的消息用平台默认的文字；本中心写的文字留在办理经过里。",
      danger: true,
    },
  ];
}
