import { buttonClass } from "./button-class";

interface Props {
  page: number;
  pageCount: number;
  total: number;
  /** The measure word: 件, 家, 条. */
  unit?: string | undefined;
  /** What they come to together, and in which order, where no arrow says it. */
  note?: string | undefined;
  hrefFor: (page: number) => string;
}

/** How many there are, which page this is, and the way to the others. */
export function Pagination({ page, pageCount, total, unit = "条", note, hrefFor }: Props) {
  const step = (to: number, words: string) =>
    to < 1 || to > pageCount ? (
      <span aria-disabled="true" className={buttonClass("secondary", "sm")}>
        {words}
      </span>
    ) : (
      <a href={hrefFor(to)} className={buttonClass("secondary", "sm")}>
        {words}
      </a>
    );
  return (
    <nav
      aria-label="分页"
      className="screen-only mt-3 flex flex-wrap items-center justify-between gap-3 text-sm text-muted"
    >
      <p>
        共 <span className="tabular-nums">{total}</span> {unit}
        {note && ` · ${note}`}
      </p>
      {pageCount > 1 && (
        <div className="flex items-center gap-3">
          {step(page - 1, "上一页")}
          <span className="tabular-nums">
            第 {page} 页，共 {pageCount} 页
          </span>
          {step(page + 1, "下一页")}
        </div>
      )}
    </nav>
  );
}
