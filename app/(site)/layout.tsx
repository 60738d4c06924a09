import type { ReactNode } from "react";
import { CenterTheme } from "@/components/center-theme";
import { SiteHeader } from "@/components/site-header";
import { SkipLink } from "@/components/skip-link";
import { currentUser } from "@/lib/web/auth";
import { SignOutForm } from "./signin/sign-out-form";

export default async function PlatformLayout({ children }: { children: ReactNode }) {
  const user = await currentUser();
  return (
    <CenterTheme>
      <SkipLink />
      <SiteHeader
        name="孵化台"
        over="社会组织孵化中心平台"
        home="/"
        nav={[]}
        account={user ? undefined : { label: "登录", href: "/signin" }}
      />
      {user && (
        <div className="screen-only border-b border-line bg-base-100 text-sm">
          <div className="mx-auto flex max-w-6xl items-center justify-between gap-4 px-4 py-1.5 lg:px-6">
            <span>{user.name}，您已登录</span>
            <SignOutForm className="btn btn-quiet btn-sm" />
          </div>
        </div>
      )}
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 py-6 outline-none lg:px-6">
        {children}
      </main>
    </CenterTheme>
  );
}
