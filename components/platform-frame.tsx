import type { ReactNode } from "react";
import { CenterTheme } from "./center-theme";
import { SiteFooter } from "./site-footer";
import { SiteHeader, type SiteNavItem } from "./site-header";
import { SkipLink } from "./skip-link";

interface Props {
  account?: SiteNavItem | undefined;
  /** Under the top bar, such as who is signed in. */
  strip?: ReactNode;
  children: ReactNode;
}

/** The frame of pages that belong to no center. */
export function PlatformFrame({ account, strip, children }: Props) {
  return (
    <CenterTheme>
      <SkipLink />
      <SiteHeader name="孵化台" over="社会组织孵化中心平台" home="/" nav={[]} account={account} />
      {strip}
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 pt-6 pb-12 outline-none lg:px-6">
        {children}
      </main>
      <SiteFooter
        name="孵化台"
        note="社会组织孵化中心平台。招募、申请和公示由各孵化中心办理，咨询电话见各中心网站。"
      />
    </CenterTheme>
  );
}
