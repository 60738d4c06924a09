"use client";

import { Alert } from "@/components/ui/alert";
import { useHydrated } from "@/components/ui/use-hydrated";
import { isWechatPhone } from "@/lib/domain/center/browser-name";

/** Where files are handed over or given out: the way out of WeChat, for those who came by a link in it. */
export function WechatHint() {
  if (!useHydrated() || !isWechatPhone(navigator.userAgent)) return null;
  return (
    <Alert tone="info" title="您正在微信里打开" className="screen-only">
      微信里可能选不了文件，下载的文件也可能打不开。遇到时请点右上角“…”，选“在浏览器打开”；凭申请编号和查询码可以接着办。
    </Alert>
  );
}
