import type { ReactNode } from "react";
import { SkipLink } from "./skip-link";

interface Props {
  center: string;
  /** Who marks, such as "评审专家 王某某". */
  person: string;
  signOut: ReactNode;
  notice?: ReactNode;
  children: ReactNode;
}

/** The frame of a review day: nothing but who and where. */
export function PanelShell({ center, person, signOut, notice, children }: Props) {
  return (
    <div className="panel-day flex flex-1 flex-col">
      <SkipLink />
      {notice}
      <header className="screen-only border-t-4 border-b border-t-primary border-b-line bg-base-100">
        <div className="mx-auto flex min-h-14 max-w-5xl items-center gap-4 px-4">
          <p className="line-clamp-2 min-w-0 flex-1 leading-snug font-semibold">{center}</p>
          <p className="shrink-0">{person}</p>
          {signOut}
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-5xl flex-1 px-4 py-5 outline-none print:p-0"
      >
        {children}
      </main>
    </div>
  );
}
