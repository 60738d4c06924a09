import { z } from "zod";
import type { FieldErrors } from "@/lib/domain/base/errors";
import type { Field, FieldValue, Form, FormValue } from "@/lib/domain/base/form";
import { notAsked, readAnswer } from "@/lib/domain/base/form-answers";
import { askedFields, isConditional } from "@/lib/domain/base/form-conditions";

/** Stands for what was typed where nothing is asked. */
const unasked = Symbol("not asked");

/** One field as a zod schema: `readAnswer` reads it, so the sentences are those of every other form. */
export function schemaOfField<F extends Field>(field: F): z.ZodType<FieldValue<F>> {
  // A browser sends nothing for what is not ticked.
  return z
    .unknown()
    .default("")
    .transform((typed, ctx) => {
      const read = typed === unasked ? readAnswer(notAsked(field), "") : readAnswer(field, typed);
      if (read.ok) return read.value;
      for (const [place, message] of Object.entries(read.faults)) {
        ctx.addIssue({ code: "custom", message, path: place === "" ? [] : place.split("."), input: typed });
      }
      return z.NEVER;
    });
}

/**
 * Fields that must also fit each other. What does not is told in the same answer as what is wrong with single fields;
 * `faultsOf` sees only those that are in order.
 */
export function fitting<S extends z.ZodRawShape>(
  fields: z.ZodObject<S>,
  faultsOf: (good: Partial<z.output<z.ZodObject<S>>>) => FieldErrors,
) {
  return fields.superRefine(
    (answers, ctx) => {
      const bad = new Set(ctx.issues.map(({ path = [] }) => path[0]));
      const good = Object.fromEntries(Object.entries(answers).filter(([name]) => !bad.has(name)));
      const faults = faultsOf(good as Partial<z.output<z.ZodObject<S>>>);
      for (const [place, message] of Object.entries(faults))
        ctx.addIssue({ code: "custom", message, path: place.split(".") });
    },
    { when: () => true },
  );
}

/** What an action takes: the answers to the form, and what its page sends along, such as an id and an edition. */
export function schemaOf<F extends Form, E extends z.ZodRawShape = Record<never, never>>(
  form: F,
  extra?: E,
): z.ZodType<FormValue<F> & z.output<z.ZodObject<E>>> {
  const fields = Object.entries(form).map(([name, field]) => [name, schemaOfField(field)]);
  const shape = z.object({ ...Object.fromEntries(fields), ...extra });
  const schema = isConditional(form) ? z.preprocess((typed) => onlyAsked(form, typed), shape) : shape;
  return schema as unknown as z.ZodType<FormValue<F> & z.output<z.ZodObject<E>>>;
}

function onlyAsked(form: Form, typed: unknown): unknown {
  if (typeof typed !== "object" || typed === null) return typed;
  const parts = { ...typed };
  const asked = askedFields(form, parts);
  const ruledOut = Object.keys(form).filter((name) => !asked.includes(name));
  return { ...parts, ...Object.fromEntries(ruledOut.map((name) => [name, unasked])) };
}
