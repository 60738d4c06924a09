import { Fragment } from "react";
import { paragraphsOf } from "@/components/paragraphs";

/** 一、入驻对象。, alone or with its text behind it. */
const ordinalTitle = /^([一二三四五六七八九十]{1,3}、[^。：:]{1,20})(?:[。：:]\s*|$)/;

/** The guide as a center typed it; paragraphs that begin with an ordinal and a title get that as their heading. */
export function GuideText({ text }: { text: string }) {
  return (
    <div className="flex flex-col gap-3">
      {paragraphsOf(text).map((paragraph, index) => {
        const [start = "", title] = ordinalTitle.exec(paragraph) ?? [];
        const rest = paragraph.slice(start.length);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text does not move its paragraphs
          <Fragment key={index}>
            {title && <h2 className="-mb-2 pt-2 text-lg">{title}</h2>}
            {rest && <p>{rest}</p>}
          </Fragment>
        );
      })}
    </div>
  );
}
