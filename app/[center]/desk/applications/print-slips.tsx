"use client";

import type { MouseEvent } from "react";
import { buttonClass } from "@/components/ui/button-class";

const papers = [
  { what: "receipt", label: "打印申请回执" },
  { what: "correction", label: "打印补正通知" },
];

/**
 * Buttons that lead from the ticked rows of the form around them to a page of slips. Without script the browser asks for
 * it with all that the form has; with it the address says what was ticked and no more.
 */
export function PrintSlips({ at }: { at: string }) {
  const go = (what: string) => (event: MouseEvent<HTMLButtonElement>) => {
    const { form } = event.currentTarget;
    if (!form) return;
    event.preventDefault();
    const ticked = new FormData(form).getAll("applications[]").map((id) => ["applications[]", String(id)]);
    window.location.assign(`${at}?${new URLSearchParams([...ticked, ["what", what]])}`);
  };
  return papers.map(({ what, label }) => (
    <button
      key={what}
      type="submit"
      name="what"
      value={what}
      formAction={at}
      formMethod="get"
      onClick={go(what)}
      className={buttonClass()}
    >
      {label}
    </button>
  ));
}
