import type { ReactNode } from "react";

export interface MenuItemProps {
  href: string;
  children: ReactNode;
  download?: boolean | undefined;
  current?: boolean | undefined;
}

const looks =
  "flex min-h-10 items-center gap-2 rounded-field px-3 py-1.5 hover:bg-base-200 aria-[current]:bg-base-200 aria-[current]:font-semibold";

/** One entry of a Menu. */
export function MenuItem({ href, children, download, current }: MenuItemProps) {
  if (download) {
    return (
      <a href={href} download className={looks}>
        {children}
      </a>
    );
  }
  return (
    <a href={href} aria-current={current ? "true" : undefined} className={looks}>
      {children}
    </a>
  );
}
