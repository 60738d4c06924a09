"use client";

import { useEffect } from "react";
import { ApplicationSlip } from "@/components/slip/application-slip";
import type { FormValues } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";

interface Props {
  data: FormValues;
  center: { slug: string; name: string; address: string; phone: string };
}

/**
 * The slip in the form's place. With script it moves on at once to an address of its own, where going back and forward
 * and loading again find it; a browser that takes no cookies stays here.
 */
export function TakenSlip({ data, center }: Props) {
  useEffect(() => {
    const again = data.repeated ? "?repeated=yes" : "";
    if (navigator.cookieEnabled) window.location.assign(`/${center.slug}/receipt${again}`);
  }, [center.slug, data.repeated]);
  return (
    <ApplicationSlip
      data={data}
      center={center}
      title="申请已提交"
      warning={`查询进度时，查询码须与申请编号一起填写，离开本页后不能再看到。遗失请致电 ${center.phone}。`}
      onward
    >
      <LinkButton href={`/${center.slug}`}>返回首页</LinkButton>
    </ApplicationSlip>
  );
}
