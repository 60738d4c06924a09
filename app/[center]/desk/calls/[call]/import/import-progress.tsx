"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

interface Props {
  fileName: string;
  total: number;
  done: number;
  state: "checked" | "running" | "done";
  /** The applications of the call. */
  list: string;
}

/** How far a sheet has come; looks again every second and a half until it is done. */
export function ImportProgress({ fileName, total, done, state, list }: Props) {
  const router = useRouter();
  const running = state === "running";
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => router.refresh(), 1_500);
    return () => clearInterval(timer);
  }, [running, router]);
  return (
    <div className="flex flex-col items-start gap-2" role="status">
      <p>
        “{fileName}”：{total} 份中已生成 {done} 份申请{running ? "，可以离开这一页" : "。"}
      </p>
      <progress className="progress w-72" value={done} max={total} aria-label="导入进度" />
      {running ? (
        <a className="link" href="?">
          刷新
        </a>
      ) : (
        <p className="text-sm text-muted">
          查询码在申请人来领取时，从申请页面的“换发查询码”打印。
          <a className="link" href={list}>
            去申请审查
          </a>
        </p>
      )}
    </div>
  );
}
