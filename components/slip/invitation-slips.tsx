"use client";

import { useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { FormValues } from "@/components/ui/form-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { InvitationLetter } from "./invitation-letter";

interface Props {
  slips: readonly FormValues[];
  center: { slug: string; name: string; phone: string };
  onward: { label: string; href: string };
}

/** Many invitations, shown once: a page each on paper. */
export function InvitationSlips({ slips, center, onward }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hydrated = useHydrated();
  useEffect(() => heading.current?.focus(), []);
  const address = hydrated ? `${window.location.origin}/${center.slug}/join` : "";
  return (
    <div aria-live="polite" className="print-alone flex flex-col gap-5">
      <h2 ref={heading} tabIndex={-1} className="screen-only flex items-center gap-2 text-lg outline-none">
        <Icon name="check" className="text-passed" />
        已开出 {slips.length} 份邀请
      </h2>
      <Alert tone="warning" title="请现在打印或抄送本人" className="screen-only">
        邀请码只在这里显示一次。不慎遗失的，可以重新开出，原邀请码随即作废。
      </Alert>
      <div className="screen-only flex flex-wrap gap-3">
        {hydrated && (
          <Button variant="primary" onClick={() => window.print()}>
            <Icon name="print" />
            打印全部邀请函
          </Button>
        )}
        <LinkButton href={onward.href} variant="ghost">
          {onward.label}
        </LinkButton>
      </div>
      {slips.map((data) => (
        <article
          key={String(data.id)}
          className="panel-box max-w-3xl break-after-page px-5 py-4 last:break-after-auto print:border-0 print:p-0"
        >
          <InvitationLetter data={data} center={center} address={address} />
        </article>
      ))}
    </div>
  );
}
