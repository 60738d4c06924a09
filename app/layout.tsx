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
        {/* Browsers with two engines read on until they find which to use: with the charset it comes before all else. */}
        <meta charSet="utf-8" name="renderer" content="webkit" />
      </head>
      <body>
        <p className="old-browser">
          您的浏览器版本过低，页面可能排列不齐，也不会自动保存；仍可查看，填写后请点按钮提交。建议改用浏览器的“极速模式”，或升级到较新版本。
        </p>
        {children}
        <SoftNavigation />
      </body>
    </html>
  );
}
