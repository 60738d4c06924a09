import type { ReactNode } from "react";
import { DeskBar, type DeskBarWords } from "./desk-bar";
import { SkipLink } from "./skip-link";

interface Props {
  bar: DeskBarWords;
  /** The form that signs out. */
  signOut: ReactNode;
  /** Above everything, such as the clock of the demo. */
  notice?: ReactNode;
  children: ReactNode;
}

/** The frame of everybody who works in a center: navigation by the work, search, the person. */
export function DeskShell({ bar, signOut, notice, children }: Props) {
  return (
    <div className="desk flex flex-1 flex-col">
      <SkipLink />
      {notice}
      <DeskBar {...bar} signOut={signOut} />
      <main
        id="main"
        tabIndex={-1}
        className="w-full max-w-[104rem] flex-1 px-4 py-5 outline-none short:py-3 lg:ps-58 lg:pe-6 print:max-w-none print:p-px"
      >
        <p className="print-only print-mark mb-3 text-sm">{bar.center}</p>
        {children}
      </main>
    </div>
  );
}
