"use client";

import { useActionState, useEffect, useId, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { controlId, FormContext } from "@/components/ui/form-context";
import { type FormAction, idle } from "@/components/ui/form-state";
import { FormSummary } from "@/components/ui/form-summary";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { totalPoints } from "@/lib/domain/points";
import { HandIn } from "./hand-in";
import { leftOver } from "./left-over";
import { SaveLine } from "./save-line";
import { ScoreField } from "./score-field";
import type { Typed } from "./sheet-memory";
import { readSheet, typedIn } from "./typed-sheet";
import { type Sheet, useAutosave } from "./use-autosave";
import { useHandIn } from "./use-hand-in";

interface Props {
  sheet: Sheet;
  /** Whose sheet it is. */
  name: string;
  action: FormAction;
  signIn: string;
}

/** The sheet while it is open: typed, kept, saved, handed in. Every part also works without script. */
export function MarkSheet({ sheet, name, action, signIn }: Props) {
  const { criteria } = sheet;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [posted, post] = useActionState(action, idle);
  const [typed, setTyped] = useState<Typed>(sheet.saved);
  const [found, setFound] = useState<Typed | null>(null);
  const [asked, setAsked] = useState(false);
  const autosave = useAutosave(sheet, action);
  const ending = useHandIn(autosave, action);

  const { points, open, wrong } = readSheet(criteria, typed);
  const state = ending.state.status === "idle" ? posted : ending.state;
  const total = totalPoints(points);

  function take(values: Typed) {
    setTyped(values);
    autosave.change(values);
  }

  function fill(values: Typed) {
    for (const criterion of criteria) {
      const field = document.getElementById(controlId(id, `points.${criterion.id}`));
      if (field instanceof HTMLInputElement) field.value = values[criterion.id] ?? "";
    }
    setFound(null);
    take(values);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    const left = leftOver(sheet);
    if (left?.own) fill(left.typed);
    else if (left) setFound(left.typed);
    // Typed before the page came alive, or put back by the browser.
    else if (form.current) take(typedIn(form.current, criteria));
  }, []);

  function ask() {
    const missing = criteria.find(({ id: key }) => wrong[key] || !typed[key]?.trim());
    setAsked(true);
    if (missing) document.getElementById(controlId(id, `points.${missing.id}`))?.focus();
    else ending.dialog.current?.showModal();
  }

  return (
    <form
      ref={form}
      id={id}
      action={post}
      noValidate
      onInput={(event) => take(typedIn(event.currentTarget, criteria))}
      onSubmit={(event) => {
        event.preventDefault();
        autosave.push();
      }}
      className="panel-box px-4 pt-2 sm:px-5"
    >
      <HiddenFields values={{ application: sheet.application, version: String(sheet.version) }} />
      {state.status !== "idle" && (
        <div className="mt-2">
          <FormSummary formId={id} state={state} />
        </div>
      )}
      {found && (
        <Alert
          tone="warning"
          title="本机还留有一份没有保存的分数"
          className="mt-2"
          action={
            <>
              <Button onClick={() => fill(found)}>改用本机的</Button>
              <Button variant="ghost" onClick={() => fill(sheet.saved)}>
                保留已保存的
              </Button>
            </>
          }
        >
          {criteria.map(({ id: key }) => found[key] || "空").join("、")}，与已保存的不同。
        </Alert>
      )}
      <FormContext value={{ id, state, posted, pending: ending.pending }}>
        <ol>
          {criteria.map((criterion) => (
            <ScoreField
              key={criterion.id}
              criterion={criterion}
              saved={sheet.saved[criterion.id] ?? ""}
              wrong={wrong[criterion.id] ?? (asked && !typed[criterion.id]?.trim() ? "请打分" : undefined)}
            />
          ))}
        </ol>
      </FormContext>
      <div className="bottom-0 z-10 border-t border-line bg-base-100 py-3 max-lg:fixed max-lg:inset-x-0 max-lg:px-4 lg:sticky">
        <div className="mx-auto flex max-w-5xl items-center gap-3">
          <p className="min-w-0 flex-1">
            <span className="text-sm text-muted">总分 </span>
            <output className="text-3xl font-semibold tabular-nums">{total}</output>
            {open > 0 && <span className="ms-2 text-sm text-muted">还有 {open} 项</span>}
          </p>
          <button type="submit" className={buttonClass("secondary", "lg")}>
            保存
          </button>
          <HandIn
            dialog={ending.dialog}
            name={name}
            total={total}
            pending={ending.pending}
            ask={ask}
            handIn={ending.handIn}
          />
        </div>
        <SaveLine state={autosave.state} signIn={signIn} />
      </div>
    </form>
  );
}
