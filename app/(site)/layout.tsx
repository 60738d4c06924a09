import type { ReactNode } from "react";
import { PlatformFrame } from "@/components/platform-frame";
import { currentUser } from "@/lib/web/auth";
import { SignOutForm } from "./signin/sign-out-form";

export default async function PlatformLayout({ children }: { children: ReactNode }) {
  const user = await currentUser();
  if (!user) {
    return <PlatformFrame account={{ label: "登录", href: "/signin" }}>{children}</PlatformFrame>;
  }
  const strip = (
    <div className="screen-only border-b border-line bg-base-100 text-sm">
      <div className="mx-auto flex max-w-6xl items-center justify-between gap-4 px-4 py-1.5 lg:px-6">
        <span>{user.name}，您已登录</span>
        <div className="flex items-center gap-2">
          <a className="btn btn-ghost btn-sm" href="/account">
            我的账号
          </a>
          <SignOutForm className="btn btn-quiet btn-sm" />
        </div>
      </div>
    </div>
  );
  return <PlatformFrame strip={strip}>{children}</PlatformFrame>;
}
