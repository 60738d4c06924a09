import type { ReactNode } from "react";
import { buttonClass } from "../button-class";
import { HiddenFields } from "../field/hidden-fields";
import { LinkButton } from "../link-button";

interface Props {
  /** The address of the list; the filters become its query. */
  action: string;
  /** FilterText and FilterSelect fields. */
  children: ReactNode;
  /** Parts of the query that must stay, such as the chip that is on. */
  hidden?: Record<string, string> | undefined;
  /** Shown while anything is filtered. */
  clearHref?: string | undefined;
}

/** What a list shows, kept in its address. Works as a plain GET form. */
export function FilterBar({ action, children, hidden, clearHref }: Props) {
  return (
    <form action={action} className="screen-only mb-3 flex min-w-0 flex-wrap items-end gap-2">
      <HiddenFields values={hidden} />
      {children}
      <button type="submit" className={buttonClass("secondary")}>
        筛选
      </button>
      {clearHref && (
        <LinkButton href={clearHref} variant="ghost">
          清除
        </LinkButton>
      )}
    </form>
  );
}
