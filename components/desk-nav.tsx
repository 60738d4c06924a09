import { Icon, type IconName } from "./ui/icon";
import { NavGroup } from "./ui/nav-group";
import { NavLink } from "./ui/nav-link";

export interface DeskNavItem {
  label: string;
  href: string;
  icon: IconName;
  /** The heading that it stands under, with those beside it of the same. */
  group?: string | undefined;
  /** What waits for this person; 0 and undefined show nothing. */
  count?: number | undefined;
  /** Only this very page counts as current. */
  exact?: boolean | undefined;
  /** Parts of addresses that belong to this entry though they do not begin with its own, and the reverse. */
  also?: readonly string[] | undefined;
  except?: readonly string[] | undefined;
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

function Entries({ items }: { items: readonly DeskNavItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <NavLink
            href={item.href}
            exact={item.exact}
            also={item.also}
            except={item.except}
            className="desk-link"
          >
            <Icon name={item.icon} />
            {item.label}
            {item.count ? (
              <span className="desk-count">
                {item.count > 99 ? "99+" : item.count}
                <span className="sr-only">件待办</span>
              </span>
            ) : null}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

/** The work, one line each, with the count of what waits; many lines stand under headings that fold them. */
export function DeskNav({ label, items }: Props) {
  return (
    <nav aria-label={label}>
      {grouped(items).map(({ group, items }) =>
        group === undefined ? (
          <Entries key={items[0]?.href} items={items} />
        ) : (
          <NavGroup key={group} label={group}>
            <Entries items={items} />
          </NavGroup>
        ),
      )}
    </nav>
  );
}
