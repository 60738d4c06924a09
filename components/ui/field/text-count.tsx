"use client";

import { useEffect, useState } from "react";
import { lengthInWords, lengthOf } from "@/lib/domain/base/text-length";

interface Props {
  /** The id of the text's control. */
  control: string;
  limit: number;
}

/** Near this part of the limit people want to know how much is left. */
const near = 0.8;

/** How long a text has become, as soon as that matters; without script the answer of the form says it. */
export function TextCount({ control, limit }: Props) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const field = document.getElementById(control);
    if (!(field instanceof HTMLTextAreaElement)) return;
    const tell = () => setCount(lengthOf(field.value));
    tell();
    field.addEventListener("input", tell);
    return () => field.removeEventListener("input", tell);
  }, [control]);
  return (
    <p aria-live="polite" className={`mt-1 text-sm ${count > limit ? "text-refused" : "text-muted"}`}>
      {count >= limit * near ? lengthInWords(count, limit) : ""}
    </p>
  );
}
