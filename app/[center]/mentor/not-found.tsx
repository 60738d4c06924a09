"use client";

import { useParams } from "next/navigation";
import { ErrorPage } from "@/components/error-page";

/** Inside the mentor's frame. */
export default function NotFound() {
  const { center } = useParams<{ center: string }>();
  return <ErrorPage kind="not-found" home={{ href: `/${center}/mentor`, label: "返回我的指导" }} />;
}
