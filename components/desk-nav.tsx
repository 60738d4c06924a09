"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./ui/icon";
import { isCurrent, type NavPlace } from "./ui/nav/nav-current";
import { NavGroup } from "./ui/nav/nav-group";
import { NavLink } from "./ui/nav/nav-link";

export interface DeskNavItem extends NavPlace {
  label: string;
  icon: IconName;
  /** The heading that it stands under, with those beside it of the same. */
  group?: string | undefined;
  /** What waits for this person; 0 and undefined show nothing. */
  count?: number | undefined;
  /** Address of the entry that it is shown below, while the person is at one of them. */
  under?: string | undefined;
}

interface Props {
  label: string;
  items: readonly DeskNavItem[];
}

/** Entries beside each other that stand under one heading. */
function grouped(items: readonly DeskNavItem[]): { group: string | undefined; items: DeskNavItem[] }[] {
  const groups: { group: string | undefined; items: DeskNavItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && last.group === item.group) last.items.push(item);
    else groups.push({ group: item.group, items: [item] });
  }
  return groups;
}

function Count({ count }: { count: number | undefined }) {
  if (!count) return null;
  return (
    <span className="desk-count">
      {count > 99 ? "99+" : count}
      <span className="sr-only">件待办</span>
    </span>
  );
}

function Entry({ item, children }: { item: DeskNavItem; children?: ReactNode }) {
  const { label, icon, count, href, exact, also, except } = item;
  return (
    <li>
      <NavLink {...{ href, exact, also, except }} className="desk-link">
        <Icon name={icon} />
        {label}
        <Count count={count} />
      </NavLink>
      {children}
    </li>
  );
}

function Entries({ items, path }: { items: readonly DeskNavItem[]; path: string }) {
  return (
    <ul>
      {items
        .filter(({ under }) => !under)
        .map((item) => {
          const beside = items.filter(({ under }) => under === item.href);
          const near = [item, ...beside].some((place) => isCurrent(path, place));
          return (
            <Entry key={item.href} item={item}>
              {near && beside.length > 0 && (
                <ul className="desk-beside">
                  {beside.map((other) => (
                    <Entry key={other.href} item={other} />
                  ))}
                </ul>
              )}
            </Entry>
          );
        })}
    </ul>
  );
}

/** So many are seen at one glance. */
const short = 20;

/**
 * The work, one line each, with the count of what waits. Many lines stand under headings that fold them, but for those
 * of the first heading and of where the person is.
 */
export function DeskNav({ label, items }: Props) {
  const path = decodeURI(usePathname());
  const groups = grouped(items);
  const first = items.length > short ? groups.find(({ group }) => group !== undefined)?.group : undefined;
  return (
    <nav aria-label={label}>
      {groups.map(({ group, items }) =>
        group === undefined ? (
          <Entries key={items[0]?.href} items={items} path={path} />
        ) : (
          <NavGroup
            key={group}
            label={group}
            begins={!first || group === first || items.some((place) => isCurrent(path, place))}
            count={<Count count={items.reduce((sum, { count }) => sum + (count ?? 0), 0)} />}
          >
            <Entries items={items} path={path} />
          </NavGroup>
        ),
      )}
    </nav>
  );
}
