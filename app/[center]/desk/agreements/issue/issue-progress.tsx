"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

interface Props {
  done: number;
  inHand: number;
  /** The agreements of the call. */
  list: string;
}

/** How many texts are written; looks again every second and a half until all are. */
export function IssueProgress({ done, inHand, list }: Props) {
  const router = useRouter();
  useEffect(() => {
    if (inHand === 0) return;
    const timer = setInterval(() => router.refresh(), 1_500);
    return () => clearInterval(timer);
  }, [inHand, router]);
  const total = done + inHand;
  return (
    <div className="flex flex-col items-start gap-2" role="status">
      <p>
        {total} 份中已签发 {done} 份{inHand > 0 ? "，可以离开这一页" : "。"}
      </p>
      <progress className="progress w-72" value={done} max={total} aria-label="签发进度" />
      <a className="link" href={inHand > 0 ? "" : list}>
        {inHand > 0 ? "刷新" : "查看协议"}
      </a>
    </div>
  );
}
