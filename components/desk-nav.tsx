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
  /** Last parts of addresses below another entry that belong to this one, and the reverse. */
  also?: readonly string[] | undefined;
  except?: readonly string[] | undefined;
}

interface Props {
  label: string;
  items: readonly DeskNavItem[];
}

/** The work, one line each, with the count of what waits. */
export function DeskNav({ label, items }: Props) {
  return (
    <nav aria-label={label}>
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
    </nav>
  );
}
