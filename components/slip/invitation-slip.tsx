"use client";

import { useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { FormValues } from "@/components/ui/form-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { useHydrated } from "@/components/ui/use-hydrated";

interface Props {
  data: FormValues;
  center: { slug: string; name: string; phone: string };
  /** Where to go on. */
  onward: { label: string; href: string };
}

/** What an invitation is accepted with, shown once, to be printed or copied for the person. */
export function InvitationSlip({ data, center, onward }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hydrated = useHydrated();
  useEffect(() => heading.current?.focus(), []);
  const name = String(data.name);
  const code = String(data.code);
  const address = hydrated ? `${window.location.origin}/${center.slug}/join` : "";
  return (
    <div aria-live="polite" className="print-alone">
      <div className="print-only text-center">
        <p className="text-lg">{center.name}</p>
        <p className="text-3xl font-semibold">邀请函</p>
      </div>
      <h3 ref={heading} tabIndex={-1} className="screen-only flex items-center gap-2 text-lg outline-none">
        <Icon name="check" className="text-passed" />给{name}的邀请已开出
      </h3>
      <p className="mt-2 print:mt-8">
        {name}：{center.name}邀请您担任{data.roles}，请于{data.lastDay}前（含当日）接受。
      </p>
      <dl className="my-4 grid gap-3">
        {[
          { label: "邀请码", value: code, looks: "text-2xl tracking-wide whitespace-nowrap tabular-nums" },
          ...(hydrated ? [{ label: "网址", value: address, looks: "break-all" }] : []),
        ].map(({ label, value, looks }) => (
          <div key={label} className="rounded-box border border-line-strong px-4 py-2">
            <dt className="text-sm text-muted">{label}</dt>
            <dd className={`font-semibold select-all ${looks}`}>{value}</dd>
          </div>
        ))}
      </dl>
      <ol className="list-decimal ps-6">
        <li>用手机或电脑打开网址，填写邀请码。</li>
        <li>已有平台账号的，登录后接受；没有的，当场设置自己的账号和密码。</li>
        <li>邀请码只能用一次。密码只有您本人知道，本中心不会索要。</li>
      </ol>
      <p className="print-only mt-6">联系电话：{center.phone}</p>
      <Alert tone="warning" title="请现在交给本人" className="screen-only mt-4">
        邀请码只在这里显示一次。不慎遗失的，可以在名单中重新发出，原邀请码随即作废。
      </Alert>
      <div className="screen-only mt-4 flex flex-wrap gap-3">
        {hydrated && (
          <>
            <Button onClick={() => window.print()}>
              <Icon name="print" />
              打印邀请函
            </Button>
            <CopyButton text={`${address}?code=${code}`}>复制邀请链接</CopyButton>
          </>
        )}
        <LinkButton href={onward.href} variant="ghost">
          {onward.label}
        </LinkButton>
      </div>
    </div>
  );
}
