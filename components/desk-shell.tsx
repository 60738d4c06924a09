import type { ReactNode } from "react";
import { DeskBar } from "./desk-bar";
import { DeskNav, type DeskNavItem } from "./desk-nav";
import { SkipLink } from "./skip-link";

export interface DeskLink {
  label: string;
  href: string;
}

interface Props {
  center: string;
  home: string;
  nav: readonly DeskNavItem[];
  /** Where this person may also work; none or one shows no switcher. */
  centers?: readonly DeskLink[] | undefined;
  /** GET address of the search; the words arrive as `q`. */
  search?: { action: string; placeholder?: string | undefined; value?: string | undefined } | undefined;
  person: { name: string; role: string };
  /** In the person's menu: MenuItem entries. */
  personMenu?: ReactNode;
  /** The form that signs out. */
  signOut: ReactNode;
  /** Above everything, such as the clock of the demo. */
  notice?: ReactNode;
  children: ReactNode;
}

/** The frame of everybody who works in a center: navigation by the work, search, the person. */
export function DeskShell(props: Props) {
  const { nav, notice, children } = props;
  return (
    <div className="desk flex flex-1 flex-col">
      <SkipLink />
      {notice}
      <DeskBar {...props} />
      <div className="flex flex-1">
        <aside className="screen-only hidden w-52 shrink-0 border-e border-line bg-base-100 lg:block">
          <div className="sticky top-(--bar-height) max-h-[calc(100dvh-var(--bar-height))] overflow-y-auto p-3">
            <DeskNav label="工作导航" items={nav} />
          </div>
        </aside>
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 py-5 outline-none lg:px-6 print:p-px">
          <div className="mx-auto max-w-[90rem]">{children}</div>
        </main>
      </div>
    </div>
  );
}
