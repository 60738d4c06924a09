"use client";

import { useParams } from "next/navigation";
import { ErrorPage } from "@/components/error-page";

/** An error inside the desk, whose way back is the desk of the center in the address. */
export function ErrorAtDesk({ kind }: { kind: "not-found" | "forbidden" }) {
  const { center } = useParams<{ center: string }>();
  return <ErrorPage kind={kind} home={{ href: `/${center}/desk`, label: "返回今天" }} />;
}
