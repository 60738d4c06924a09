"use client";

import { useEffect, useRef } from "react";
import { PhoneLink } from "@/components/phone-link";
import { dropHandedCode } from "@/components/slip/handed-code";
import { buttonClass } from "@/components/ui/button-class";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Facts } from "@/components/ui/facts";
import type { FormAction, FormValues } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { Tag } from "@/components/ui/tag";
import { type Tone, tones } from "@/lib/domain/base/machine";

interface Props {
  data: FormValues;
  withdraw: FormAction;
  center: { slug: string; phone: string };
}

function toneOf(value: unknown): Tone {
  return tones.find((tone) => tone === value) ?? "ended";
}

/** Where an application stands: the state, what it means, and what happened so far. */
export function TrackResult({ data, withdraw, center: { slug, phone } }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    dropHandedCode();
  }, []);
  const tone = toneOf(data.tone);
  const dates = [data.stepDates ?? []].flat();
  const words = [data.stepWords ?? []].flat();
  const questions = [data.questions ?? []].flat();
  const answers = [data.answers ?? []].flat();
  return (
    <section className="panel-box max-w-3xl px-4 py-6 sm:px-8">
      <h2 ref={title} tabIndex={-1} className="text-xl outline-none">
        {data.name}
      </h2>
      <p className="text-muted">
        申请编号 {data.receipt}，{data.batch}
      </p>
      <div className="mt-4 border-y border-line py-4">
        <Tag tone={tone}>{data.label}</Tag>
        <p className="mt-2 text-lg whitespace-pre-line">{data.meaning}</p>
      </div>
      <h3 className="mt-5 mb-2 font-semibold">办理经过</h3>
      <ol className="flex flex-col gap-2">
        {words.map((what, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may happen twice, on one day too
          <li key={index} className="sm:flex sm:gap-4">
            <span className="block w-36 shrink-0 text-sm leading-relaxed text-muted tabular-nums sm:text-base">
              {dates[index]}
            </span>
            <span>{what}</span>
          </li>
        ))}
      </ol>
      {questions.length > 0 && (
        <>
          <h3 className="mt-5 mb-2 font-semibold">您填写的补充问题</h3>
          <Facts facts={questions.map((label, at) => ({ label, value: answers[at], wide: true }))} />
        </>
      )}
      <p className="mt-5 text-sm text-muted">
        对初审、评审或签约有疑问，请致电 <PhoneLink phone={phone} />。
      </p>
      <div className="screen-only mt-4 flex flex-wrap gap-3">
        {data.correcting && (
          <LinkButton variant="primary" href={`/${slug}/applications/${data.receipt}/correction`}>
            去补正
          </LinkButton>
        )}
        {data.issued && (
          <LinkButton variant="primary" href={`/${slug}/applications/${data.receipt}/agreement`}>
            查看和签署协议
          </LinkButton>
        )}
        {data.handedOver && (
          <LinkButton href={`/${slug}/applications/${data.receipt}/materials`}>查看申请材料</LinkButton>
        )}
        {data.goOn && (
          <LinkButton href={`/${slug}/apply/${data.goOn}`} variant="primary">
            继续填写
          </LinkButton>
        )}
        {data.mayWithdraw && (
          <ConfirmDialog
            action={withdraw}
            trigger="撤回申请"
            title="撤回这份申请？"
            confirm="撤回申请"
            variant="danger"
            hidden={{ receipt: String(data.receipt) }}
          >
            <p>撤回后不再参加本批次的初审和评审，不能恢复。截止之前可以重新填写一份申请。</p>
          </ConfirmDialog>
        )}
        {data.published && <LinkButton href={`/${slug}/notices`}>查看公示</LinkButton>}
        {(tone === "refused" || tone === "ended") && (
          <LinkButton href={`/${slug}/calls`}>查看招募公告</LinkButton>
        )}
        {/* The page has to begin anew to show its form again. */}
        <a href={`/${slug}/track`} target="_self" className={buttonClass()}>
          查询另一份申请
        </a>
      </div>
    </section>
  );
}
