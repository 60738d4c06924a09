import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { siteDoor } from "./door";
import { type FormState, readForm } from "./form";
import { asRefusal, parseInput, refused } from "./refusal";

/** A server action outside any center: signing in and out. It can reach no tenant's data. */
export function siteAction<I>(spec: {
  input: z.ZodType<I>;
  run: (input: I) => Promise<void>;
  next?: (input: I) => string | Promise<string>;
}): (state: FormState, form: FormData) => Promise<FormState> {
  return siteDoor(spec.input, async (_state: FormState, form: FormData) => {
    let goTo: string | undefined;
    try {
      const input = parseInput(spec.input, readForm(form));
      await spec.run(input);
      goTo = await spec.next?.(input);
    } catch (fault) {
      return refused(asRefusal("site", fault), form);
    }
    if (goTo) redirect(goTo);
    refresh();
    return { status: "done" };
  });
}
