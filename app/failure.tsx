"use client";

import { ErrorPage } from "@/components/error-page";
import { PlatformFrame } from "@/components/platform-frame";
import { SignOutForm } from "./(site)/signin/sign-out-form";

// One component of the browser: all that an ordinary page carries of it is its name.

/** Where no frame is around it. */
export function Failure({ kind }: { kind: "not-found" | "forbidden" }) {
  const forbidden = kind === "forbidden";
  return (
    <PlatformFrame>
      <ErrorPage
        kind={kind}
        home={{ href: "/", label: forbidden ? "我的中心" : "返回首页" }}
        action={forbidden && <SignOutForm className="btn btn-quiet">退出，换一个账号</SignOutForm>}
      />
    </PlatformFrame>
  );
}
