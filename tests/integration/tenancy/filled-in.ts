import { z } from "zod";
import type { CenterWay } from "../../support/machine/doors";
import { type Example, ids, special, texts, type Value } from "./examples";
import type { Theirs } from "./world";

export type Raw = Record<string, Value>;

interface FilledIn {
  raw: Raw;
  /** Something of the other center is named: in ours it must not exist. */
  namesTheirs: boolean;
}

type Schema = z.core.JSONSchema.BaseSchema;

/** The input of a door before it is read, field by field; null for one that nothing fits. */
export function fieldsOf({ name, door }: CenterWay) {
  const schema: Schema = z.toJSONSchema(door.input, { io: "input", unrepresentable: "any" });
  if (schema.not) return null;
  if (!schema.properties)
    throw new Error(`${name} reads something without fields: teach filled-in.ts to read it`);
  const required = new Set(schema.required);
  return Object.entries(schema.properties).map(([field, asked]) => ({
    field,
    asked: typeof asked === "object" ? asked : {},
    required: required.has(field),
  }));
}

function choice({ const: only, enum: some, type, items }: Schema): Value | undefined {
  if (type === "array" && typeof items === "object" && !Array.isArray(items)) {
    const one = choice(items);
    return typeof one === "string" ? [one] : undefined;
  }
  const first = only ?? some?.[0];
  return typeof first === "string" ? first : undefined;
}

function exampleFor(way: string, field: string, asked: Schema): Example | undefined {
  const asksForId = JSON.stringify(asked).includes('"format":"uuid"');
  return special[way]?.[field] ?? (asksForId ? ids : texts)[field] ?? choice(asked);
}

function fill(way: CenterWay, theirs: Theirs, which: "required" | "known" | "all"): FilledIn {
  const filled: FilledIn = { raw: {}, namesTheirs: false };
  for (const { field, asked, required } of fieldsOf(way) ?? []) {
    if (which === "required" && !required) continue;
    const example = exampleFor(way.name, field, asked);
    if (example === undefined) {
      if (which === "known" && !required) continue;
      throw new Error(`${way.name} has no example for its field "${field}": add one to tenancy/examples.ts`);
    }
    if (typeof example === "function") filled.namesTheirs = true;
    filled.raw[field] = typeof example === "function" ? example(theirs) : example;
  }
  return filled;
}

/** A whole form, every field of it. */
export function form(way: CenterWay, theirs: Theirs): FilledIn {
  return fill(way, theirs, "all");
}

/** The shortest address of a page: its parts in brackets and what it cannot do without. */
export function address(way: CenterWay, theirs: Theirs): FilledIn {
  return fill(way, theirs, "required");
}

/** The address of a list, filtered by another center's records. */
export function filtered(way: CenterWay, theirs: Theirs): FilledIn {
  return fill(way, theirs, "known");
}
