import { type FormValue, form, longText, rows, text } from "../base/form";
import { readAnswers } from "../base/form-answers";
import { readRichText } from "../base/rich-text";

/** What a center's site tells in words of its own. */
export const siteForm = form({
  introduction: longText("中心简介", {
    most: 2000,
    hint: "首页开头的几句话：谁办的，为哪些组织服务。最多 2000 字",
  }),
  services: rows(
    "服务项目",
    {
      name: text("名称", { most: 20 }),
      about: text("说明", { most: 80, optional: true }),
    },
    { most: 12, optional: true, hint: "首页上逐项列出，如“场地使用”“一对一指导”；不用的行留空即可" },
  ),
  guide: longText("入驻指南", {
    most: 5000,
    rich: true,
    hint: "以“一、”等序号开头的会作为小标题。最多 5000 字",
  }),
});

export type SiteService = FormValue<typeof siteForm>["services"][number];

/** The services as a center holds them. Throws on what the form above would not have taken. */
export function servicesOf({ services }: { services: unknown }): SiteService[] {
  const read = readAnswers({ services: siteForm.services }, { services });
  if (!read.ok) throw new TypeError(`services that no form wrote: ${JSON.stringify(read.faults)}`);
  return read.value.services;
}

/** The first words of a text, plain or rich, for those who see a link to it: at most `most` characters on one line. */
export function inShort(text: string, most = 120): string {
  const lines = readRichText(text).flatMap((block) => ("runs" in block ? [block.runs] : []));
  const words = lines.map((runs) => runs.map((run) => run.text).join(""));
  const line = words.join(" ").replaceAll(/\s+/g, " ").trim();
  const signs = [...line];
  return signs.length <= most ? line : `${signs.slice(0, most - 1).join("")}…`;
}
