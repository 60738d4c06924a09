"use client";

import { useEffect, useRef } from "react";
import { type ButtonVariant, buttonClass } from "@/components/ui/button-class";
import { HiddenFields } from "@/components/ui/field/hidden-fields";
import type { FormAction } from "@/components/ui/form-state";
import { FormSummary } from "@/components/ui/form-summary";
import { Tag } from "@/components/ui/tag";
import { useActionForm } from "@/components/ui/use-action-form";
import type { PanelMove } from "@/lib/domain/review/panel";

interface Expert {
  id: string;
  name: string;
  title: string;
  hasAccount: boolean;
  archived: boolean;
  position: number | null;
}

interface Props {
  call: string;
  /** Those on the panel first, in its order. */
  experts: readonly Expert[];
  action: FormAction;
}

const words: Record<PanelMove, string> = { seat: "加入", unseat: "移出", up: "上移", down: "下移" };

/** Who sits on the panel, in which order, and who could: every button acts at once, on one expert. */
export function PanelForm({ call, experts, action }: Props) {
  const { form, id, state, pending } = useActionForm(action);
  const pressed = useRef<string | null>(null);
  const seated = experts.filter(({ position }) => position !== null);
  const others = experts.filter(({ position }) => position === null);

  // A row that changes its place takes the focus along; where its button leads nowhere now, to the one beside it.
  useEffect(() => {
    if (pending || !pressed.current) return;
    const button = document.getElementById(pressed.current);
    pressed.current = null;
    const row = button?.closest("li");
    const next = button?.matches(":disabled") ? row?.querySelector<HTMLElement>("button:enabled") : button;
    next?.focus();
  });

  function button(expert: Expert, move: PanelMove, idle: boolean, variant: ButtonVariant = "secondary") {
    const own = `${id}-${move}-${expert.id}`;
    return (
      <button
        type="submit"
        id={own}
        name={`move.${expert.id}`}
        value={move}
        disabled={idle}
        aria-label={`${words[move]}${expert.name}`}
        className={buttonClass(variant, "sm")}
        onClick={() => {
          pressed.current = own;
        }}
      >
        {words[move]}
      </button>
    );
  }

  return (
    <form {...form} id={id} className="flex flex-col gap-5">
      <FormSummary formId={id} state={state} />
      <HiddenFields values={{ call }} />
      <div>
        <p className="mb-2 text-sm text-muted">
          先后次序用在打分进度、排名表和签字处；每点一次按钮即保存一次。
        </p>
        {seated.length === 0 && <p className="text-muted">评审组还没有人，请从下面加入。</p>}
        <ol aria-label="评审组" className="divide-y divide-line border-y border-line empty:border-0">
          {seated.map((expert, place) => (
            <ExpertLine key={expert.id} expert={expert} place={place + 1}>
              {button(expert, "up", place === 0)}
              {button(expert, "down", place === seated.length - 1)}
              {button(expert, "unseat", seated.length === 1, "ghost")}
            </ExpertLine>
          ))}
        </ol>
      </div>
      {others.length > 0 && (
        <div>
          <h3 className="mb-2">专家库中的其他评审专家</h3>
          <ul className="divide-y divide-line border-y border-line">
            {others.map((expert) => (
              <ExpertLine key={expert.id} expert={expert}>
                {button(expert, "seat", false)}
              </ExpertLine>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}

interface LineProps {
  expert: Expert;
  place?: number;
  children: React.ReactNode;
}

function ExpertLine({ expert, place, children }: LineProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 py-2">
      {place !== undefined && <span className="w-6 text-end text-muted tabular-nums">{place}</span>}
      <span className="min-w-0 flex-1 basis-52">
        <span className="font-semibold">{expert.name}</span>{" "}
        <span className="text-sm text-muted">{expert.title}</span>{" "}
        {expert.archived && <Tag tone="ended">已归档</Tag>}
        {!expert.hasAccount && <Tag tone="todo">未开通账号</Tag>}
      </span>
      <span className="flex gap-1.5">{children}</span>
    </li>
  );
}
