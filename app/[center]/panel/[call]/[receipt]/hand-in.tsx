"use client";

import { type ReactNode, type RefObject, useId } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { useHydrated } from "@/components/ui/use-hydrated";

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  name: string;
  /** What is handed in. */
  scores: ReactNode;
  pending: boolean;
  /** Opens the dialog if the sheet is complete. */
  ask: () => void;
  handIn: () => void;
}

const warning = "交卷后打分表即锁定，不能再修改。";

/** Handing in binds, so the scores are shown once more before it happens. */
export function HandIn({ dialog, name, scores, pending, ask, handIn }: Props) {
  const id = useId();
  if (!useHydrated()) {
    return (
      <details>
        <summary className={buttonClass("primary", "lg")}>交卷</summary>
        <p className="my-2 text-sm">{warning}</p>
        <button type="submit" name="act" value="handIn" className={buttonClass("primary", "lg")}>
          确认交卷
        </button>
      </details>
    );
  }
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className={buttonClass("primary", "lg", "max-sm:px-3.5")}
        onClick={ask}
      >
        交卷
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={id}
        className="m-auto w-[calc(100%-2rem)] max-w-md rounded-box border border-line bg-base-100 p-6 text-base-content backdrop:bg-black/40"
      >
        <h2 id={id} className="text-xl">
          交卷：{name}
        </h2>
        <div className="mt-2 mb-4">{scores}</div>
        <p>{warning}</p>
        <div className="mt-5 flex flex-wrap gap-3">
          <button
            type="button"
            aria-disabled={pending || undefined}
            className={buttonClass("primary", "lg")}
            onClick={handIn}
          >
            {pending ? "正在交卷" : "确认交卷"}
          </button>
          <button
            type="button"
            className={buttonClass("ghost", "lg")}
            onClick={() => dialog.current?.close()}
          >
            再看看
          </button>
        </div>
      </dialog>
    </>
  );
}
