"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { isCurrent, type NavPlace } from "./nav-current";

interface Props {
  /** The entry above them and these themselves. */
  places: readonly NavPlace[];
  children: ReactNode;
}

/** Entries that are shown only while the person is at one of their kin. */
export function NavBeside({ places, children }: Props) {
  const path = decodeURI(usePathname());
  return places.some((place) => isCurrent(path, place)) ? children : null;
}
