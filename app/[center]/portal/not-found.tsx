"use client";

import { useParams } from "next/navigation";
import { ErrorPage } from "@/components/error-page";

/** Inside the portal, whose navigation leads on. */
export default function NotFound() {
  const { center } = useParams<{ center: string }>();
  return <ErrorPage kind="not-found" home={{ href: `/${center}/portal`, label: "返回首页" }} />;
}
