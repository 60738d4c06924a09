import type { Metadata } from "next";
import { arrival } from "./arrival";

/** The titles of a center's pages: `export const generateMetadata = centerTitle` in each of its frames. */
export async function centerTitle({ params }: { params: Promise<{ center: string }> }): Promise<Metadata> {
  const center = (await arrival((await params).center))?.center;
  return center ? { title: { template: `%s · ${center.name}`, default: center.name } } : {};
}
