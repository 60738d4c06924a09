import Link from "next/link";
import type { ReactNode } from "react";
import { DeskNav, type DeskNavItem } from "./desk-nav";
import type { DeskLink } from "./desk-shell";
import { SearchBox } from "./search-box";
import { Icon } from "./ui/icon";
import { Menu } from "./ui/menu";
import { MenuItem } from "./ui/menu-item";

interface Props {
  center: string;
  home: string;
  nav: readonly DeskNavItem[];
  centers?: readonly DeskLink[] | undefined;
  search?: { action: string; placeholder?: string | undefined; value?: string | undefined } | undefined;
  person: { name: string; role: string };
  personMenu?: ReactNode;
  signOut: ReactNode;
}

const quiet = "flex h-10 items-center gap-1.5 rounded-field px-2 hover:bg-base-200";

/** The bar over the desk: which center, search, who. On a phone it also holds the navigation. */
export function DeskBar({ center, home, nav, centers = [], search, person, personMenu, signOut }: Props) {
  return (
    <header className="screen-only sticky top-0 z-20 border-t-4 border-b border-t-primary border-b-line bg-base-100">
      <div className="flex min-h-13 items-center gap-2 px-3 lg:px-4">
        <details className="group lg:hidden">
          <summary className="flex size-11 items-center justify-center" aria-label="打开或收起工作导航">
            <Icon name="menu" className="group-open:hidden" size={24} />
            <Icon name="close" className="hidden group-open:block" size={24} />
          </summary>
          <div className="absolute start-0 top-full h-[calc(100dvh-100%)] w-full overflow-y-auto border-e border-line bg-base-100 p-3 shadow-md sm:w-72">
            {search && <SearchBox {...search} />}
            <DeskNav label="工作导航" items={nav} />
          </div>
        </details>
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
          <Link href={home} prefetch={false} className="min-w-0 truncate px-2 font-semibold">
            {center}
          </Link>
        )}
        <div className="ms-auto hidden w-80 max-w-[40%] lg:block">{search && <SearchBox {...search} />}</div>
        <div className="ms-auto shrink-0 lg:ms-0">
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
            {personMenu}
            {signOut}
          </Menu>
        </div>
      </div>
    </header>
  );
}
