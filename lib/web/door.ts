import type { z } from "zod";
import type { Context } from "@/lib/db/context";
import type { Permission, ScopeKind } from "@/lib/domain/access";
import { parseInput } from "./refusal";

/** A way into a center, as it was declared. */
export interface CenterDoor {
  kind: "page" | "layout" | "action" | "route" | "upload" | "job";
  permission: Permission;
  /** What it is narrowed to; without one it is a door to the center as a whole. */
  scope?: ScopeKind | undefined;
  /** What it reads of an address, a form or a message. */
  input: z.ZodType;
  /** Reads the input and asks the use case behind the door, without the checks before it. */
  run: (ctx: Context, raw: unknown) => Promise<unknown>;
}

/** A way in outside any center. */
interface SiteDoor {
  kind: "siteAction";
  input: z.ZodType;
}

export type Door = CenterDoor | SiteDoor;

interface Declared<I> {
  permission: Permission;
  scope?: ScopeKind | undefined;
  input: z.ZodType<I>;
  run: (ctx: Context, input: I) => Promise<unknown>;
}

// Beside the functions and not on them: Next gets a plain function, and a screen finds nothing there to call.
const doors = new WeakMap<object, Door>();

/** Remembers what a way into a center was declared to be, so that the tests of all doors find it there. */
export function centerDoor<W extends object, I>(kind: CenterDoor["kind"], spec: Declared<I>, way: W): W {
  const { permission, scope, input } = spec;
  doors.set(way, {
    kind,
    permission,
    scope,
    input,
    run: async (ctx, raw) => spec.run(ctx, parseInput(input, raw)),
  });
  return way;
}

/** The same for a way in outside any center. */
export function siteDoor<W extends object>(input: z.ZodType, way: W): W {
  doors.set(way, { kind: "siteAction", input });
  return way;
}

/** What a function of app/ was declared to be; undefined for one that is no door. For tests alone. */
export function doorOf(way: unknown): Door | undefined {
  return typeof way === "function" ? doors.get(way) : undefined;
}
