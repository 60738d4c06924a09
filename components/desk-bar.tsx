import type { ReactNode } from "react";
import { DeskNav, type DeskNavItem } from "./desk-nav";
import { NavToggle } from "./nav-toggle";
import { SearchBox } from "./search-box";
import { Menu } from "./ui/menu";
import { MenuItem } from "./ui/menu-item";

export interface DeskLink {
  label: string;
  href: string;
}

/** What the bar says. */
export interface DeskBarWords {
  center: string;
  home: string;
  nav: readonly DeskNavItem[];
  /** Where this person may also work; none or one shows no switcher. */
  centers: readonly DeskLink[];
  /** GET address of the search, where there is one; the words arrive as `q`. */
  search?: string | undefined;
  person: { name: string; role: string };
  /** In the person's menu. */
  links: readonly DeskLink[];
}

interface Props extends DeskBarWords {
  /** The form that signs out. */
  signOut: ReactNode;
}

const quiet = "flex h-10 items-center gap-1.5 rounded-field px-2 hover:bg-base-200";

/** The bar over the desk with the navigation that hangs from it. */
export function DeskBar({ center, home, nav, centers, search, person, links, signOut }: Props) {
  return (
    <header className="screen-only sticky top-0 z-20 border-t-4 border-b border-t-primary border-b-line bg-base-100">
      <div className="flex min-h-13 items-center gap-2 px-3 lg:px-4">
        <NavToggle label="打开或收起工作导航" className="lg:hidden" />
        {centers.length > 1 ? (
          <Menu
            label={<span className="truncate font-semibold">{center}</span>}
            className={`${quiet} min-w-0`}
            align="start"
          >
            {centers.map((other) => (
              <MenuItem key={other.href} href={other.href} current={other.label === center}>
                {other.label}
              </MenuItem>
            ))}
          </Menu>
        ) : (
          <a href={home} className="min-w-0 truncate px-2 font-semibold">
            {center}
          </a>
        )}
        {search && (
          <div className="ms-auto hidden w-80 max-w-[40%] lg:block">
            <SearchBox action={search} />
          </div>
        )}
        <div className={`ms-auto shrink-0 ${search ? "lg:ms-0" : ""}`}>
          <Menu
            label={
              <>
                <span className="max-w-32 truncate">{person.name}</span>
                <span className="hidden text-sm text-muted sm:inline">{person.role}</span>
              </>
            }
            className={quiet}
          >
            <p className="border-b border-line px-3 pt-1 pb-2 text-sm text-muted sm:hidden">{person.role}</p>
            {links.map(({ label, href }) => (
              <MenuItem key={href} href={href}>
                {label}
              </MenuItem>
            ))}
            {signOut}
          </Menu>
        </div>
        <div className="desk-side">
          {search && (
            <div className="mb-3 lg:hidden">
              <SearchBox action={search} />
            </div>
          )}
          <DeskNav label="工作导航" items={nav} />
        </div>
      </div>
    </header>
  );
}
