"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { CopyButton } from "@/components/ui/copy-button";
import type { FormValues } from "@/components/ui/form-state";
import { Icon } from "@/components/ui/icon";
import { useHydrated } from "@/components/ui/use-hydrated";
import { type SelectionMethod, selectionNext } from "@/lib/domain/recruitment/selection-method";
import { handOverCode } from "./handed-code";
import { SlipOnPaper } from "./slip-on-paper";

interface Props {
  data: FormValues;
  center: { slug: string; name: string; address: string; phone: string };
  title: string;
  /** How long the code can be seen, and what to do when it is lost. */
  warning: string;
  /** How its call selects, to say what comes next; not for staff who hand the slip over. */
  onward?: SelectionMethod | undefined;
  /** A QR code of the way to its status. */
  code?: ReactNode;
  /** Further ways on. */
  children?: ReactNode;
}

/** The slip of an application: the two numbers large enough for a photograph, and what comes next. */
export function ApplicationSlip({ data, center, title, warning, onward, code, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hydrated = useHydrated();
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "center" });
  }, []);
  const receipt = String(data.receipt);
  const queryCode = String(data.queryCode);
  const track = `/${center.slug}/track`;
  return (
    <section
      className="print-alone panel-box max-w-3xl border-t-4 border-t-passed px-5 py-6 sm:px-8 print:border-0 print:p-0"
      aria-live="polite"
    >
      <div className="print-only text-center">
        <p className="text-lg">{center.name}</p>
        <p className="text-3xl font-semibold">申请回执</p>
      </div>
      <h1
        ref={heading}
        tabIndex={-1}
        className="screen-only flex items-center gap-2 text-2xl font-semibold outline-none"
      >
        <Icon name="check" size={28} className="text-passed" />
        {title}
      </h1>
      <p className="mt-1 print:mt-6">
        {data.name}，{data.submittedAt}提交至{center.name}。
      </p>
      {data.repeated && (
        <p className="screen-only mt-1 text-muted">这张申请表此前已经提交，内容以首次提交的为准。</p>
      )}
      <dl className="my-5 grid gap-4 sm:grid-cols-2 print:grid-cols-2">
        {[
          { label: "申请编号", value: receipt },
          { label: "查询码", value: queryCode },
        ].map(({ label, value }) => (
          <div key={label} className="rounded-box border border-line-strong px-4 py-3">
            <dt className="text-muted">{label}</dt>
            <dd className="text-3xl font-semibold tracking-wide whitespace-nowrap select-all tabular-nums">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {code && (
        <div className="mb-5 flex items-center gap-4">
          {code}
          <p className="text-muted">扫码查询办理进度，查询时填写查询码。</p>
        </div>
      )}
      <Alert tone="warning" title="请截图或抄写保存" className="screen-only">
        {warning}
      </Alert>
      {onward && (
        <>
          <h2 className="mt-6 font-semibold">接下来</h2>
          <ol className="mt-1 list-decimal ps-6">
            <li>工作人员进行初审，结果可在“申请查询”查看。</li>
            <li>{selectionNext[onward]}</li>
            <li>入围名单在本站公示，期满后签订协议。</li>
          </ol>
        </>
      )}
      <SlipOnPaper center={center} track={hydrated ? `${window.location.origin}${track}` : undefined} />
      <div className="screen-only mt-6 flex flex-wrap gap-3">
        {hydrated && (
          <Button variant="primary" onClick={() => window.print()}>
            <Icon name="print" />
            打印回执
          </Button>
        )}
        <CopyButton text={`申请编号 ${receipt}，查询码 ${queryCode}`}>复制申请编号和查询码</CopyButton>
        {onward && (
          <a
            href={`${track}?receipt=${receipt}`}
            onClick={() => handOverCode(receipt, queryCode)}
            className={buttonClass()}
          >
            查询进度
          </a>
        )}
        {children}
      </div>
    </section>
  );
}
