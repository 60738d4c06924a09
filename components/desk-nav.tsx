import { Icon, type IconName } from "./ui/icon";
import { NavLink } from "./ui/nav-link";

export interface DeskNavItem {
  label: string;
  href: string;
  icon: IconName;
  /** What waits for this person; 0 and undefined show nothing. */
  count?: number | undefined;
  /** Only this very page counts as current. */
  exact?: boolean | undefined;
}

interface Props {
  label: string;
  items: readonly DeskNavItem[];
}

const link =
  "group flex min-h-10 items-center gap-2.5 rounded-field px-3 hover:bg-base-200 aria-[current]:bg-primary-soft aria-[current]:font-semibold aria-[current]:text-primary";

/** The work, one line each, with the count of what waits. */
export function DeskNav({ label, items }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-col gap-0.5">
        {items.map((item) => (
          <li key={item.href}>
            <NavLink href={item.href} exact={item.exact} className={link}>
              <Icon name={item.icon} className="text-muted group-aria-[current]:text-primary" />
              <span className="flex-1">{item.label}</span>
              {item.count ? (
                <span className="min-w-6 rounded-full bg-todo-soft px-1.5 text-center text-xs leading-6 font-semibold text-todo tabular-nums">
                  {item.count > 99 ? "99+" : item.count}
                  <span className="sr-only">件待办</span>
                </span>
              ) : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
