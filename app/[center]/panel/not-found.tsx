"use client";

import { ErrorPage } from "@/components/error-page";

/** Inside the panel's frame, whose bar leads on. */
export default function NotFound() {
  return <ErrorPage kind="not-found" home={{ href: "/", label: "我的中心" }} />;
}
