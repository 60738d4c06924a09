import { z } from "zod";
import type { Field, FieldValue, Form, FormValue } from "@/lib/domain/base/form";
import { readAnswer } from "@/lib/domain/base/form-answers";

/** One field as a zod schema: `readAnswer` reads it, so the sentences are those of every other form. */
export function schemaOfField<F extends Field>(field: F): z.ZodType<FieldValue<F>> {
  // A browser sends nothing for what is not ticked.
  return z
    .unknown()
    .default("")
    .transform((typed, ctx) => {
      const read = readAnswer(field, typed);
      if (read.ok) return read.value;
      for (const [place, message] of Object.entries(read.faults)) {
        ctx.addIssue({ code: "custom", message, path: place === "" ? [] : place.split("."), input: typed });
      }
      return z.NEVER;
    });
}

/** What an action takes: the answers to the form, and what its page sends along, such as an id and an edition. */
export function schemaOf<F extends Form, E extends z.ZodRawShape = Record<never, never>>(
  form: F,
  extra?: E,
): z.ZodType<FormValue<F> & z.output<z.ZodObject<E>>> {
  const fields = Object.entries(form).map(([name, field]) => [name, schemaOfField(field)]);
  const shape = z.object({ ...extra, ...Object.fromEntries(fields) });
  return shape as unknown as z.ZodType<FormValue<F> & z.output<z.ZodObject<E>>>;
}
