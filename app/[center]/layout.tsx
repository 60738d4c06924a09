import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { CenterTheme } from "@/components/center-theme";
import { centerBySlug } from "@/lib/web/visit";

interface Props {
  children: ReactNode;
  params: Promise<{ center: string }>;
}

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const center = await centerBySlug((await params).center);
  return center ? { title: { template: `%s · ${center.name}`, default: center.name } } : {};
}

/** Everything below takes the center's colour; who may enter is checked by each page. */
export default async function CenterLayout({ children, params }: Props) {
  const center = await centerBySlug((await params).center);
  if (!center) notFound();
  return <CenterTheme accent={center.accent}>{children}</CenterTheme>;
}
