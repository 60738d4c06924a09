"use client";

import { useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { FormValues } from "@/components/ui/form-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { useHydrated } from "@/components/ui/use-hydrated";

interface Props {
  data: FormValues;
  center: { slug: string; name: string };
  title: string;
  /** Where to go on. */
  onward: { label: string; href: string };
}

/** What a new account signs in with, shown once, to be printed or copied for its owner. */
export function AccountSlip({ data, center, title, onward }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hydrated = useHydrated();
  useEffect(() => heading.current?.focus(), []);
  const { name, login, password } = data;
  return (
    <div aria-live="polite" className="print-alone">
      <h3 ref={heading} tabIndex={-1} className="flex items-center gap-2 text-lg outline-none">
        <Icon name="check" className="text-passed" />
        {title}
      </h3>
      <p className="print-only">{center.name}</p>
      <dl className="my-4 grid max-w-sm gap-3">
        {[
          { label: "姓名", value: name },
          { label: "登录账号", value: login },
          ...(password ? [{ label: "初始密码", value: password }] : []),
          ...(hydrated ? [{ label: "登录网址", value: `${window.location.origin}/signin` }] : []),
        ].map(({ label, value }) => (
          <div key={label} className="rounded-box border border-line-strong px-4 py-2">
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="text-lg font-semibold break-all select-all tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {password ? (
        <Alert tone="warning" title="请现在打印或抄给本人">
          初始密码只在这里显示一次。本人首次登录后，系统会要求改成自己的密码。
        </Alert>
      ) : (
        <Alert tone="info" title="此人在平台上已有账号">
          沿用原来的密码登录，登录后可在“我的中心”进入本中心。
        </Alert>
      )}
      <div className="screen-only mt-4 flex flex-wrap gap-3">
        {hydrated && password && (
          <Button onClick={() => window.print()}>
            <Icon name="print" />
            打印
          </Button>
        )}
        <LinkButton href={onward.href} variant="ghost">
          {onward.label}
        </LinkButton>
      </div>
    </div>
  );
}
