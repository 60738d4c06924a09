import type { ReactNode } from "react";
import type { DeskLink } from "./desk-bar";
import type { DeskNavItem } from "./desk-nav";
import { SkipLink } from "./skip-link";
import { Menu } from "./ui/menu";
import { MenuItem } from "./ui/menu-item";
import { NavLink } from "./ui/nav/nav-link";

interface Props {
  /** Whose room it is, such as a community. */
  name: string;
  nav: readonly DeskNavItem[];
  /** Where this person may also work in the same way; none or one shows no switcher. */
  others: readonly DeskLink[];
  person: string;
  links: readonly DeskLink[];
  signOut: ReactNode;
  notice?: ReactNode;
  children: ReactNode;
}

const quiet = "flex h-11 min-w-0 items-center gap-1.5 rounded-field px-2 hover:bg-base-200";

/** The frame of a room with few entries, made for a phone: they stand in a row, each at one tap. */
export function RoomShell({ name, nav, others, person, links, signOut, notice, children }: Props) {
  return (
    <div className="panel-day room flex flex-1 flex-col">
      <SkipLink />
      {notice}
      <header className="screen-only sticky top-0 z-20 border-t-4 border-b border-t-primary border-b-line bg-base-100">
        <div className="mx-auto flex min-h-11 max-w-5xl items-center gap-2 px-2">
          {others.length > 1 ? (
            <Menu
              label={<span className="truncate font-semibold">{name}</span>}
              className={quiet}
              align="start"
            >
              {others.map((other) => (
                <MenuItem key={other.href} href={other.href} current={other.label === name}>
                  {other.label}
                </MenuItem>
              ))}
            </Menu>
          ) : (
            <p className="min-w-0 truncate px-2 font-semibold">{name}</p>
          )}
          <div className="ms-auto shrink-0">
            <Menu label={<span className="max-w-32 truncate">{person}</span>} className={quiet}>
              {links.map(({ label, href }) => (
                <MenuItem key={href} href={href}>
                  {label}
                </MenuItem>
              ))}
              {signOut}
            </Menu>
          </div>
        </div>
        <nav aria-label="工作导航" className="mx-auto max-w-5xl overflow-x-auto px-2">
          <ul className="flex">
            {nav.map(({ label, href, exact }) => (
              <li key={href} className="flex-1 sm:flex-none">
                <NavLink href={href} exact={exact} className="room-link">
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-5xl flex-1 px-4 py-5 outline-none print:p-0"
      >
        <p className="print-only print-mark mb-3 text-sm">{name}</p>
        {children}
      </main>
    </div>
  );
}
