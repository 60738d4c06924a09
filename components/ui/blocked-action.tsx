import { buttonClass } from "./button-class";

interface Props {
  label: string;
  /** Why it cannot be done now, and what to do; null where the next says it. */
  why: string | null;
  /** Where the obstacle can be removed. */
  href?: string | undefined;
  hrefLabel?: string | undefined;
}

/** An act that is not possible now: shown, and explained, instead of hidden. */
export function BlockedAction({ label, why, href, hrefLabel = "去办理" }: Props) {
  return (
    <span className="inline-flex max-w-xl flex-wrap items-center gap-x-3 gap-y-1">
      <span aria-disabled="true" className={buttonClass("secondary")}>
        {label}
      </span>
      {why !== null && (
        <span className="text-sm text-muted">
          {why}
          {href && (
            <a className="link-plain ms-1 underline" href={href}>
              {hrefLabel}
            </a>
          )}
        </span>
      )}
    </span>
  );
}
