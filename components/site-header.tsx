import type { ReactNode } from "react";
import { NavToggle } from "./nav-toggle";
import { buttonClass } from "./ui/button-class";
import { NavLink } from "./ui/nav/nav-link";

export interface SiteNavItem {
  label: string;
  href: string;
}

interface Props {
  /** The center's name, or that of the platform. */
  name: string;
  /** The superior body in small letters above the name. */
  over?: string | undefined;
  home: string;
  nav: readonly SiteNavItem[];
  /** At the right: sign-in, or the way back to the desk. */
  account?: SiteNavItem | undefined;
  children?: ReactNode;
}

/** Top bar of the public site; on a phone the entries fold into a menu that needs no script, a single one does not. */
export function SiteHeader({ name, over, home, nav, account, children }: Props) {
  return (
    <header className="screen-only relative z-20 border-t-4 border-b border-t-primary border-b-line bg-base-100">
      <div className="mx-auto flex min-h-16 max-w-6xl items-center justify-between gap-4 px-4 lg:px-6">
        <a href={home} className="min-w-0 py-2 leading-snug">
          {over && <span className="block text-xs text-muted">{over}</span>}
          <span className="block text-lg font-semibold">{name}</span>
        </a>
        {nav.length > 0 && <NavToggle label="打开或收起菜单" className="-me-2 md:hidden" />}
        <nav aria-label="网站导航" className={nav.length > 0 ? "site-nav" : undefined}>
          {nav.map((item) => (
            <NavLink key={item.href} href={item.href} className="site-link">
              {item.label}
            </NavLink>
          ))}
          {account && (
            <NavLink
              href={account.href}
              className={nav.length > 0 ? "site-link site-link-apart" : buttonClass()}
            >
              {account.label}
            </NavLink>
          )}
        </nav>
      </div>
      {children}
    </header>
  );
}
