"use client";

import { useParams } from "next/navigation";
import { ErrorPage } from "@/components/error-page";

/** Inside the frame of the community's workers. */
export default function NotFound() {
  const { center } = useParams<{ center: string }>();
  return <ErrorPage kind="not-found" home={{ href: `/${center}/community`, label: "返回社区工作" }} />;
}
