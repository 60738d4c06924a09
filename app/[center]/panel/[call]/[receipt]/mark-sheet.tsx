"use client";

import { useActionState, useEffect, useId, useRef, useState } from "react";
import { HiddenFields } from "@/components/ui/field/hidden-fields";
import { controlId, FormContext } from "@/components/ui/form-context";
import { type FormAction, type FormValues, idle } from "@/components/ui/form-state";
import { FormSummary } from "@/components/ui/form-summary";
import { rubricLines } from "@/lib/domain/recruitment/rubric";
import { totalPoints } from "@/lib/domain/review/points";
import { HandIn } from "./hand-in";
import { leftOver } from "./left-over";
import { LeftOverNotice } from "./left-over-notice";
import { onEnter } from "./next-field";
import { SaveLine } from "./save-line";
import { newest } from "./saved-sheets";
import { ScoreField } from "./score-field";
import { ScoreList } from "./score-list";
import { SectionHead } from "./section-head";
import { SheetBar } from "./sheet-bar";
import { openSheet, type Typed } from "./sheet-memory";
import { readSheet, typedIn } from "./typed-sheet";
import { type Sheet, useAutosave } from "./use-autosave";
import { useHandIn } from "./use-hand-in";

interface Props {
  sheet: Sheet;
  /** Whose sheet it is. */
  name: string;
  action: FormAction<FormValues>;
  save: FormAction<FormValues>;
  signIn: string;
}

/** The sheet while it is open: typed, kept, saved, handed in. Every part also works without script. */
export function MarkSheet({ sheet: made, name, action, save, signIn }: Props) {
  const [sheet] = useState(() => newest(made));
  const { criteria } = sheet;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [posted, post] = useActionState(action, idle);
  const [typed, setTyped] = useState<Typed>(sheet.saved);
  const [found, setFound] = useState<Typed | null>(null);
  const [asked, setAsked] = useState(false);
  const autosave = useAutosave(sheet, save);
  const ending = useHandIn(autosave, action);

  const { points, open, wrong } = readSheet(criteria, typed);
  const question = posted.status === "done" && posted.data?.act === "ask";
  const state = ending.state.status === "idle" ? posted : ending.state;

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
    // Typed before the page came alive, or put back by the browser.
    if (!left && form.current) take(typedIn(form.current, criteria));
    return openSheet(sheet.memory, (alone) => {
      if (left?.own && alone) fill(left.typed);
      else if (left) setFound(left.typed);
    });
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
      onKeyDown={onEnter}
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
        <LeftOverNotice
          criteria={criteria}
          found={found}
          take={() => fill(found)}
          leave={() => fill(sheet.saved)}
        />
      )}
      <FormContext value={{ id, state, posted, pending: ending.pending }}>
        <ol>
          {rubricLines(criteria).map((line) =>
            "heading" in line ? (
              <SectionHead key={line.key} heading={line.heading} depth={line.depth} max={line.max} />
            ) : (
              <ScoreField
                key={line.leaf.id}
                criterion={line.leaf}
                saved={sheet.saved[line.leaf.id] ?? ""}
                text={typed[line.leaf.id] ?? ""}
                wrong={wrong[line.leaf.id] ?? (asked && !typed[line.leaf.id]?.trim() ? "请打分" : undefined)}
              />
            ),
          )}
        </ol>
      </FormContext>
      <SheetBar
        total={totalPoints(Object.values(points))}
        open={open}
        fields={id}
        handIn={
          <HandIn
            dialog={ending.dialog}
            asked={question}
            name={name}
            scores={<ScoreList criteria={criteria} points={points} />}
            pending={ending.pending}
            ask={ask}
            handIn={ending.handIn}
          />
        }
        saved={<SaveLine state={autosave.state} signIn={signIn} />}
      />
    </form>
  );
}
