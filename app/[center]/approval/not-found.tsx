"use client";

import { useParams } from "next/navigation";
import { ErrorPage } from "@/components/error-page";

/** Inside the approver's frame. */
export default function NotFound() {
  const { center } = useParams<{ center: string }>();
  return <ErrorPage kind="not-found" home={{ href: `/${center}/approval`, label: "返回审批" }} />;
}
