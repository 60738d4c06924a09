"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { smallerPicture } from "./smaller-picture";

export interface Upload {
  key: number;
  name: string;
  /** Sent so far, of a hundred; a hundred while the server looks at it. */
  percent: number;
  /** Why it was not taken, in a sentence. */
  why?: string;
}

const lost = "没有连上服务器，或连接中断，文件没有上传。请检查网络后重新选择。";

/** The sentence of a refusal; null when the file was taken. */
function refusalIn(text: string): string | null {
  const answer: unknown = JSON.parse(text);
  if (typeof answer !== "object" || answer === null || !("status" in answer)) return lost;
  if (answer.status === "done") return null;
  return "message" in answer ? String(answer.message) : lost;
}

interface Sending {
  to: string;
  file: File;
  replaces?: string | undefined;
  onProgress: (percent: number) => void;
  /** Gets what breaks the sending off. */
  onStart: (stop: () => void) => void;
}

/** Sends one file; answers with the reason if it was not taken. Only this kind of request tells how far it is. */
function send({ to, file, replaces, onProgress, onStart }: Sending): Promise<string | null> {
  const form = new FormData();
  if (replaces) form.append("replaces", replaces);
  form.append("file", file, file.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", to);
    request.setRequestHeader("accept", "application/json");
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100));
    request.onerror = () => resolve(lost);
    request.onabort = () => resolve("已取消，没有上传。");
    request.onload = () => {
      try {
        resolve(refusalIn(request.responseText));
      } catch {
        resolve(lost);
      }
    };
    onStart(() => request.abort());
    request.send(form);
  });
}

/** Sends files one after the other, and makes the page anew once they are there. `check` refuses before sending. */
export function useUploads(to: string, check: (file: File) => string | null, replaces?: string) {
  const router = useRouter();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const count = useRef(0);
  const stop = useRef<() => void>(undefined);
  const change = (key: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));

  async function sendOne(chosen: File, key: number): Promise<void> {
    const file = await smallerPicture(chosen);
    const why =
      check(file) ??
      (await send({
        to,
        file,
        replaces,
        onProgress: (percent) => change(key, { percent }),
        onStart: (abort) => {
          stop.current = abort;
        },
      }));
    if (why) return change(key, { why });
    setUploads((all) => all.filter((one) => one.key !== key));
    router.refresh();
  }

  async function sendAll(files: readonly File[]): Promise<void> {
    const waiting = files.map((file) => {
      count.current += 1;
      return { file, key: count.current };
    });
    setUploads((all) => [
      ...all.filter(({ why }) => !why),
      ...waiting.map(({ file, key }) => ({ key, name: file.name, percent: 0 })),
    ]);
    for (const { file, key } of waiting) await sendOne(file, key);
  }
  return { uploads, sendAll, cancel: () => stop.current?.() };
}
