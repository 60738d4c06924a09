"use client";

import { type ReactNode, type RefObject, useEffect, useId } from "react";
import { buttonClass } from "@/components/ui/button-class";

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  /** The page was sent with the question already put: somebody asked where no script ran, or before it did. */
  asked: boolean;
  name: string;
  /** What is handed in. */
  scores: ReactNode;
  pending: boolean;
  /** Opens the dialog if the sheet is complete. */
  ask: () => void;
  handIn: () => void;
}

/**
 * Handing in binds, so the scores are shown once more before it happens. Every button also posts the form by itself:
 * the same elements stand in the page as it was sent and in the live one, and nothing changes places between.
 */
export function HandIn({ dialog, asked, name, scores, pending, ask, handIn }: Props) {
  const id = useId();
  useEffect(() => {
    if (!asked) return;
    dialog.current?.close();
    dialog.current?.showModal();
  }, [asked, dialog]);
  return (
    <>
      <button
        type="submit"
        name="act"
        value="ask"
        aria-haspopup="dialog"
        className={buttonClass("primary", "lg", "max-sm:px-3.5")}
        onClick={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        提交评分
      </button>
      <dialog
        ref={dialog}
        open={asked}
        aria-labelledby={id}
        // Where no script opens it, it lies over the page all the same.
        className="fixed inset-0 m-auto max-h-[calc(100%-2rem)] w-[calc(100%-2rem)] max-w-md overflow-y-auto rounded-box border border-line bg-base-100 p-6 text-base-content shadow-xl backdrop:bg-black/40"
      >
        <h2 id={id} className="text-xl">
          提交评分：{name}
        </h2>
        <div className="mt-2 mb-4">{scores}</div>
        <p>提交后打分表即锁定，不能再修改；确有差错的，在确认排名前请中心管理者退回。</p>
        <div className="mt-5 flex flex-wrap gap-3">
          <button
            type="submit"
            name="act"
            value="handIn"
            aria-disabled={pending || undefined}
            className={buttonClass("primary", "lg")}
            onClick={(event) => {
              event.preventDefault();
              handIn();
            }}
          >
            {pending ? "正在提交" : "确认提交"}
          </button>
          <button
            type="submit"
            className={buttonClass("ghost", "lg")}
            onClick={(event) => {
              event.preventDefault();
              dialog.current?.close();
            }}
          >
            再看看
          </button>
        </div>
      </dialog>
    </>
  );
}
