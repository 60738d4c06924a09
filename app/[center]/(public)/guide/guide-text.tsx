import { paragraphsOf } from "@/components/paragraphs";
import { RichText } from "@/components/rich-text";

/** 一、入驻对象。, alone or with its text behind it. */
const ordinalTitle = /^([一二三四五六七八九十]{1,3}、[^。：:]{1,20})(?:[。：:]\s*|$)/;

/** The guide of a center; paragraphs that begin with an ordinal and a title get that as their heading. */
export function GuideText({ text }: { text: string }) {
  const marked = paragraphsOf(text).map((line) => line.replace(ordinalTitle, "# $1\n"));
  return <RichText text={marked.join("\n")} under={2} />;
}
