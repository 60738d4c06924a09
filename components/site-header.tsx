import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./ui/icon";
import { NavLink } from "./ui/nav-link";

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

const link =
  "flex h-16 items-center border-b-2 border-transparent px-3 hover:text-primary aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-primary";
const drawerLink =
  "flex min-h-12 items-center border-t border-line px-4 aria-[current]:font-semibold aria-[current]:text-primary";

/** Top bar of the public site; on a phone the entries fold into a menu that needs no script. */
export function SiteHeader({ name, over, home, nav, account, children }: Props) {
  return (
    <header className="screen-only relative z-20 border-t-4 border-b border-t-primary border-b-line bg-base-100">
      <div className="mx-auto flex min-h-16 max-w-6xl items-center justify-between gap-4 px-4 lg:px-6">
        <Link href={home} prefetch={false} className="min-w-0 py-2 leading-snug">
          {over && <span className="block text-xs text-muted">{over}</span>}
          <span className="block text-lg font-semibold">{name}</span>
        </Link>
        <nav aria-label="网站导航" className="hidden shrink-0 items-center md:flex">
          {nav.map((item) => (
            <NavLink key={item.href} href={item.href} className={link}>
              {item.label}
            </NavLink>
          ))}
          {account && (
            <Link href={account.href} prefetch={false} className="btn btn-quiet btn-sm ms-3">
              {account.label}
            </Link>
          )}
        </nav>
        <details className="group md:hidden">
          <summary className="-me-2 flex size-11 items-center justify-center" aria-label="打开或收起菜单">
            <Icon name="menu" className="group-open:hidden" size={24} />
            <Icon name="close" className="hidden group-open:block" size={24} />
          </summary>
          <nav
            aria-label="网站导航"
            className="absolute inset-x-0 top-full border-b border-line bg-base-100 shadow-md"
          >
            {[...nav, ...(account ? [account] : [])].map((item) => (
              <NavLink key={item.href} href={item.href} className={drawerLink}>
                {item.label}
              </NavLink>
            ))}
          </nav>
        </details>
      </div>
      {children}
    </header>
  );
}
