import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SoftNavigation } from "@/components/soft-navigation";
import "./globals.css";

// Every page carries a nonce of its own in its Content-Security-Policy, so none can be made in advance.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { template: "%s · 孵化台", default: "孵化台 · 社会组织孵化中心平台" },
  description: "社会组织孵化中心的招募、申请、评审、公示和入驻孵化。",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <head>
        {/* Browsers with two engines must be told to use the modern one before anything else. */}
        <meta name="renderer" content="webkit" />
        <meta httpEquiv="X-UA-Compatible" content="IE=edge,chrome=1" />
      </head>
      <body>
        {children}
        <SoftNavigation />
      </body>
    </html>
  );
}
