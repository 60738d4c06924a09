"use client";

import { useParams } from "next/navigation";
import { ErrorPage } from "@/components/error-page";

/** Inside the center's own frame, whose bar leads on. */
export default function NotFound() {
  const { center } = useParams<{ center: string }>();
  return <ErrorPage kind="not-found" home={{ href: `/${center}`, label: "返回中心首页" }} />;
}
