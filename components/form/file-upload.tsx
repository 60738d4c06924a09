"use client";

import { type ChangeEvent, type DragEvent, useEffect, useId, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { useHydrated } from "@/components/ui/use-hydrated";
import { type FilePurpose, formatBytes, limitsInWords } from "@/lib/domain/center/file-purpose";
import { acceptOf } from "@/lib/domain/center/file-type";
import { useUploads } from "./use-uploads";

interface Props {
  /** The route that takes it in. */
  to: string;
  purpose: FilePurpose;
  /** The file whose place it takes: then it is a button beside that one, and nothing more. */
  replaces?: string;
  /** What it is for, where a page has several, for those who do not see where it stands. */
  of?: string;
  /** A telephone is offered its camera. */
  camera?: boolean;
}

/** Chooses files and sends them at once, by drag too. Without script it is a form with a button. */
export function FileUpload({ to, purpose, replaces, of, camera = false }: Props) {
  const id = useId();
  const hydrated = useHydrated();
  const [over, setOver] = useState(false);
  const { uploads, sendAll, cancel } = useUploads(to, (file) => whyNotSend(purpose, file), replaces);
  const input = useRef<HTMLInputElement>(null);
  // What was chosen before the page came alive waits for a button that is no longer there.
  const begin = useRef(sendAll);
  useEffect(() => {
    if (hydrated && input.current?.files?.length) void begin.current([...input.current.files]);
  }, [hydrated]);
  const busy = uploads.some(({ why }) => !why);
  const small = replaces !== undefined;
  const unseen = of && <span className="sr-only">：{of}</span>;
  const sendChosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void sendAll([...(currentTarget.files ?? [])]);
    currentTarget.value = ""; // the same file may be chosen again
  };
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  const box = small
    ? "flex flex-col items-start gap-1"
    : `flex flex-col items-start gap-2 rounded-box border border-dashed p-4 ${over ? "border-primary bg-base-200" : "border-line"}`;
  return (
    <form
      method="post"
      action={to}
      encType="multipart/form-data"
      className={box}
      onDragOver={small ? undefined : drag(true)}
      onDragLeave={small ? undefined : drag(false)}
      onDrop={
        small
          ? undefined
          : (event) => {
              drag(false)(event);
              void sendAll([...event.dataTransfer.files]);
            }
      }
    >
      {replaces && <input type="hidden" name="replaces" value={replaces} />}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <input
          ref={input}
          id={id}
          type="file"
          name="file"
          accept={acceptOf(purpose.types)}
          multiple={hydrated && !small}
          disabled={busy}
          aria-describedby={small ? undefined : `${id}-hint`}
          className={hydrated ? "peer sr-only" : "max-w-full"}
          onChange={sendChosen}
        />
        <label
          htmlFor={id}
          className={
            hydrated
              ? buttonClass("secondary", small ? "sm" : "md", "peer-focus-visible:outline-2")
              : "order-first text-sm font-medium"
          }
        >
          {small ? "替换" : "选择文件"}
          {unseen}
        </label>
        {camera && hydrated && (
          <label className={buttonClass("secondary", "md", "pointer-fine:hidden focus-within:outline-2")}>
            拍照{unseen}
            <input
              type="file"
              accept="image/*"
              capture="environment"
              disabled={busy}
              className="sr-only"
              onChange={sendChosen}
            />
          </label>
        )}
        {!hydrated && (
          <button type="submit" className={buttonClass("secondary", small ? "sm" : "md")}>
            上传
          </button>
        )}
        {hydrated && !small && (
          <span className="text-sm text-muted pointer-coarse:hidden">或把文件拖到这里</span>
        )}
      </div>
      {!small && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {limitsInWords(purpose)}
        </p>
      )}
      <ul role="status" className="flex w-full flex-col gap-1 empty:hidden">
        {uploads.map(({ key, name, percent, why }) => (
          <li key={key} className="flex flex-wrap items-center gap-x-3 text-sm">
            <span className="min-w-0 break-all">{name}</span>
            {why ? (
              <span className="text-error">{why}</span>
            ) : (
              <>
                <progress
                  className="progress w-32"
                  value={percent}
                  max={100}
                  aria-label={`${name}的上传进度`}
                />
                <span className="tabular-nums text-muted">{percent < 100 ? `${percent}%` : "正在检查"}</span>
                {percent > 0 && percent < 100 && (
                  <button type="button" className={buttonClass("ghost", "sm")} onClick={cancel}>
                    取消
                  </button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </form>
  );
}

/** What can be said before anything is sent. */
function whyNotSend({ most }: FilePurpose, { size }: File): string | null {
  if (size === 0) return "这个文件是空的（0 字节），请检查后重新选择。";
  return size > most ? `文件是 ${formatBytes(size)}，超过 ${formatBytes(most)}，请压缩或拆分后再传。` : null;
}
