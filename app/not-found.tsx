import type { Metadata } from "next";
import { ErrorPage } from "@/components/error-page";
import { PlatformFrame } from "@/components/platform-frame";

export const metadata: Metadata = { title: "没有找到" };

export default function NotFound() {
  return (
    <PlatformFrame>
      <ErrorPage kind="not-found" home={{ href: "/", label: "返回首页" }} />
    </PlatformFrame>
  );
}
