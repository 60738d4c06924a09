"use client";

import Fault from "./error";
import "./globals.css";

interface Props {
  error: Error & { digest?: string };
  retry: () => void;
}

/** When even the frame of all pages failed: it has to bring its own. */
export default function GlobalFault(props: Props) {
  return (
    <html lang="zh-CN">
      <body>
        <Fault {...props} />
      </body>
    </html>
  );
}
