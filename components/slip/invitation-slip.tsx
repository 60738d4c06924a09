"use client";

import { useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { FormValues } from "@/components/ui/form-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { InvitationLetter } from "./invitation-letter";

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
      <h3 ref={heading} tabIndex={-1} className="screen-only flex items-center gap-2 text-lg outline-none">
        <Icon name="check" className="text-passed" />给{name}的邀请已开出
      </h3>
      <InvitationLetter data={data} center={center} address={address} />
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
