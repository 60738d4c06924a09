"use client"; // what is asked follows what is chosen

import { useEffect, useRef, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import {
  conditionInWords,
  fieldOf,
  type Question,
  shownQuestions,
} from "@/lib/domain/center/form-definition";
import { FormFields } from "./form-fields";

interface Props {
  questions: readonly Question[];
}

/** The names of the fields: `answers.q1`. */
const under = "answers.";

type Chosen = Readonly<Record<string, readonly string[]>>;

function chosenIn(box: HTMLElement): Chosen {
  const ticked = box.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input:checked, select");
  const chosen: Record<string, string[]> = {};
  for (const { name, value } of ticked) {
    const id = name.slice(under.length).replace(/\[\]$/, "");
    chosen[id] = [...(chosen[id] ?? []), value];
  }
  return chosen;
}

/**
 * The questions of a center's form, inside a form. Those that an answer above them rules out are hidden, and what was
 * typed there does not count; without script all are there, and each says whom it is for.
 */
export function QuestionFields({ questions }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<Chosen>({});
  // What stood there before script came: a browser keeps it on the way back, a refused form brings it along.
  useEffect(() => {
    if (box.current) setChosen(chosenIn(box.current));
  }, []);
  const shown = shownQuestions(questions, (id) => chosen[id] ?? []);
  return (
    <div
      ref={box}
      className="flex flex-col gap-5"
      onInput={({ currentTarget }) => setChosen(chosenIn(currentTarget))}
    >
      {questions.map((question) => (
        <div key={question.id} hidden={hydrated && !shown.includes(question)}>
          {!hydrated && question.when && (
            <p className="mb-1 text-sm text-muted">{conditionInWords(question, questions)}</p>
          )}
          <FormFields form={{ [question.id]: fieldOf(question) }} under={under} />
        </div>
      ))}
    </div>
  );
}
