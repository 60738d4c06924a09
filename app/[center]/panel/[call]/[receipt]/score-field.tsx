"use client";

import { useRef } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { oneValue, useField } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";
import { useHydrated } from "@/components/ui/use-hydrated";
import { stepPoints } from "@/lib/domain/review/points";
import type { SheetCriterion } from "./typed-sheet";

interface Props {
  criterion: SheetCriterion;
  saved: string;
  /** The points as they are typed now. */
  text: string;
  /** What is wrong with them. */
  wrong: string | undefined;
}

/** The points of one criterion: typed, or a step up or down with a finger. */
export function ScoreField({ criterion, saved, text, wrong }: Props) {
  const { id: criterionId, name, max, step, evidence } = criterion;
  const { id, error, typed, aria } = useField(`points.${criterionId}`, undefined);
  const input = useRef<HTMLInputElement>(null);
  const hydrated = useHydrated();
  const fault = wrong ?? error;

  function move(to: number | null) {
    const field = input.current;
    if (!field || to === null) return;
    field.value = String(to);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function stepper(direction: 1 | -1, words: string, sign: string) {
    const to = stepPoints(text, criterion, direction);
    return (
      <button
        type="button"
        tabIndex={-1}
        disabled={!hydrated || to === null}
        aria-label={to !== null && text.trim() === "" ? `填入 ${to} 分` : `${words} ${step} 分`}
        // In its place from the start, so that nothing moves when the page comes alive.
        className={buttonClass("secondary", "md", `size-12 p-0 text-xl ${hydrated ? "" : "invisible"}`)}
        onClick={() => move(to)}
      >
        {sign}
      </button>
    );
  }

  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3 last:border-b-0">
      <label htmlFor={id} className="min-w-0 flex-1 basis-44 font-semibold">
        {name}{" "}
        <span className="text-sm font-normal whitespace-nowrap text-muted">
          满分 {max} 分{step === 1 ? "" : `，每 ${step} 分一档`}
        </span>
        {evidence && <span className="block text-sm font-normal text-muted">看：{evidence}</span>}
      </label>
      <div className="flex items-center gap-1.5">
        {stepper(-1, "减", "−")}
        <div className="w-20">
          <input
            ref={input}
            {...aria}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? `${id}-error` : undefined}
            id={id}
            name={`points.${criterionId}`}
            inputMode="decimal"
            enterKeyHint="next"
            autoComplete="off"
            maxLength={12}
            defaultValue={oneValue(typed) ?? saved}
            className="input h-12 px-1 text-center text-xl tabular-nums"
          />
        </div>
        {stepper(1, "加", "+")}
      </div>
      {fault && (
        <p id={`${id}-error`} className="flex w-full items-start gap-1 text-sm text-refused">
          <Icon name="warning" size={16} className="mt-0.5" />
          <span>{fault}</span>
        </p>
      )}
    </li>
  );
}
