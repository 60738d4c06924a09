import type { Metadata } from "next";
import { ErrorPage } from "@/components/error-page";

export const metadata: Metadata = { title: "没有找到" };

export default function NotFound() {
  return (
    <main id="main">
      <ErrorPage kind="not-found" home={{ href: "/", label: "返回首页" }} />
    </main>
  );
}
