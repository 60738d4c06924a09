"use client";

import { type ReactNode, useEffect, useState } from "react";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button-class";
import { Facts } from "@/components/ui/facts";
import { TextField } from "@/components/ui/field/text-field";
import type { FormAction } from "@/components/ui/form-state";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import type { Tone } from "@/lib/domain/base/machine";
import { orderRatingForm, ratingLabels, ratings } from "@/lib/domain/community/order-form";

interface Tracked {
  number: string;
  queryCode: string;
  kind: string;
  content: string;
  askedOn: CivilDate;
  dueOn: CivilDate | null;
  place: string;
  label: string;
  tone: Tone;
  meaning: string;
  reason: string | null;
  doneNote: string | null;
  taker: string | null;
  joined: boolean;
  rating: number | null;
  mayRate: boolean;
  mayCancel: boolean;
  disputed: boolean;
}

interface Ways {
  track: FormAction<Tracked>;
  rate: FormAction<Tracked>;
  cancel: FormAction<Tracked>;
  dispute: FormAction<Tracked>;
  again: string;
  /** Whom to ask without number or code. */
  lost: ReactNode;
}

/** The order behind a number and its code, and what its asker may do with it. */
export function TrackOrder({ number, ...ways }: Ways & { number: string | undefined }) {
  return (
    <ActionForm
      action={ways.track}
      submit="查询"
      pendingText="正在查询"
      guard={false}
      className="panel-box flex max-w-xl flex-col gap-5 px-4 py-6 sm:px-8"
      done={(order) => <TrackedOrder order={order} {...ways} />}
    >
      <TextField name="number" label="点单号" hint="如 261127-4821" width="medium" defaultValue={number} />
      <TextField name="queryCode" label="查询码" hint="8 位字母和数字，中间的短横可不填" width="medium" />
      {ways.lost}
    </ActionForm>
  );
}

/** What was done; without a script it stands in the form's place, with one the whole order is shown anew. */
function Done({ said, then }: { said: string; then: () => void }) {
  useEffect(then);
  return <Alert tone="success" title={said} />;
}

function TrackedOrder({ order: found, rate, cancel, dispute, again }: { order: Tracked } & Ways) {
  const [{ order, said }, stand] = useState({ order: found, said: "" });
  const done = (words: string) => (now: Tracked) => (
    <Done said={words} then={() => stand({ order: now, said: words })} />
  );
  const hidden = { number: order.number, queryCode: order.queryCode };
  const rated = ratings.find((one) => Number(one) === order.rating);
  return (
    <section className="panel-box flex max-w-3xl flex-col gap-4 px-4 py-6 sm:px-8">
      {said && <Alert tone="success" title={said} />}
      <div>
        <Tag tone={order.tone}>{order.label}</Tag>
        <p className="mt-2 text-lg">{order.meaning}</p>
      </div>
      <Facts
        facts={[
          { label: "点单号", value: order.number },
          { label: "类别", value: order.kind },
          { label: "社区", value: order.place },
          { label: "点单日期", value: formatDate(order.askedOn) },
          ...(order.dueOn ? [{ label: "办结期限", value: formatDate(order.dueOn) }] : []),
          { label: "具体需要", value: order.content, wide: true },
          ...(order.joined ? [{ label: "一起办理", value: "与邻居的同一件事一起办理", wide: true }] : []),
          ...(order.taker ? [{ label: "接单", value: order.taker }] : []),
          ...(order.reason ? [{ label: "原因", value: order.reason, wide: true }] : []),
          ...(order.doneNote ? [{ label: "办理情况", value: order.doneNote, wide: true }] : []),
          ...(rated ? [{ label: "您的评价", value: ratingLabels[rated] }] : []),
        ]}
      />
      {order.mayRate && (
        <ActionForm
          action={rate}
          hidden={hidden}
          submit="提交评价"
          className="flex flex-col gap-4"
          done={done("谢谢，评价已经收到。")}
        >
          <FormFields form={orderRatingForm} />
        </ActionForm>
      )}
      {order.mayCancel && (
        <ActionForm
          action={cancel}
          hidden={hidden}
          submit="不需要了，取消点单"
          variant="secondary"
          guard={false}
          done={done("已取消。")}
        />
      )}
      {!order.disputed && (
        <details>
          <summary className="cursor-pointer text-muted">这不是我点的单</summary>
          <p className="my-2">您的电话被别人填了？告诉社区，社区会核实。</p>
          <ActionForm
            action={dispute}
            hidden={hidden}
            submit="告诉社区"
            variant="secondary"
            guard={false}
            done={done("已告诉社区，社区会核实。")}
          />
        </details>
      )}
      {/* The page has to begin anew to show its form again. */}
      <a href={again} target="_self" className={buttonClass()}>
        查询另一份点单
      </a>
    </section>
  );
}
