"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { Icon } from "./ui/icon";

interface Props {
  /** GET address; the words arrive as `q`. */
  action: string;
}

/** Finds by name, code, number or phone. */
export function SearchBox({ action }: Props) {
  const found = usePathname() === action;
  const words = useSearchParams().get("q");
  // The words of the list on the screen, and none on other pages.
  const value = found && words ? words : "";
  return (
    <search>
      <form action={action} className="relative">
        <Icon name="search" className="pointer-events-none absolute start-3 top-2.5 z-1 text-muted" />
        <input
          key={value}
          type="search"
          name="q"
          aria-label="搜索"
          placeholder="名称、姓名、编号、代码或电话"
          defaultValue={value}
          autoComplete="off"
          className="input ps-10"
        />
      </form>
    </search>
  );
}
