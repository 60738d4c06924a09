import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";

interface Props {
  total: string;
  /** How many criteria have no points yet, and where the fields are. */
  open: number;
  fields: string;
  /** The button that hands in. */
  handIn: ReactNode;
  /** Whether the points are safe. */
  saved: ReactNode;
}

/** Three buttons beside the total, on a phone too. */
const narrow = "max-sm:px-3.5";

/** Always in sight: the total, what is left, and what to do with it. On small screens it lies over the page. */
export function SheetBar({ total, open, fields, handIn, saved }: Props) {
  return (
    <div className="bottom-0 z-10 border-t border-line bg-base-100 py-3 max-lg:fixed max-lg:inset-x-0 max-lg:px-4 lg:sticky">
      <div className="mx-auto flex max-w-5xl items-center gap-2 sm:gap-3">
        <p className="min-w-0 flex-1">
          <span className="text-sm text-muted">总分 </span>
          <output className="text-3xl font-semibold tabular-nums">{total}</output>
          {open > 0 && <span className="ms-2 text-sm text-muted max-lg:hidden">还有 {open} 项</span>}
        </p>
        <a
          href={`#${fields}`}
          className={buttonClass("secondary", "lg", `flex-col gap-0.5 ${narrow} lg:hidden`)}
        >
          打分
          {open > 0 && <span className="text-xs font-normal">还有 {open} 项</span>}
        </a>
        <button type="submit" className={buttonClass("secondary", "lg", narrow)}>
          保存
        </button>
        {handIn}
      </div>
      {saved}
    </div>
  );
}
