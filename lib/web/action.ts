import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Context } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import type { MemberPermission, Permission, PublicPermission } from "@/lib/domain/access";
import { arrivalAt } from "./arrival";
import { sessionToken } from "./auth";
import { type FormState, type FormValues, readForm } from "./form";
import { asRefusal, parseInput, refused } from "./refusal";
import { visit } from "./visit";

interface Door<P extends Permission, I, R> {
  permission: P;
  input: z.ZodType<I>;
  /** The use case. Everything it writes commits together, or not at all. */
  run: (ctx: Context, input: I) => Promise<R>;
  /** Before the transaction, for what must count even when the act is refused, such as tries. */
  before?: (input: I, slug: string) => Promise<void>;
  /** Where to go afterwards; without it the page stays and is refreshed. */
  next?: (result: R, slug: string) => string;
  /** What to say when the page stays. */
  message?: (result: R) => string;
  /**
   * What to show in the form's place when the page stays. It runs after the commit, so it may still refuse by an
   * AppError where the record of the try must be kept.
   */
  data?: (result: R) => FormValues;
}

/** A server action of one center, for `useActionState`; bind the slug: `action.bind(null, center.slug)`. */
export type CenterAction = (slug: string, state: FormState, form: FormData) => Promise<FormState>;

function door<P extends Permission, I, R>(spec: Door<P, I, R>): CenterAction {
  return async (slug, _state, form) => {
    let goTo: string | undefined;
    const done: FormState = { status: "done" };
    try {
      const visited = visit(await arrivalAt(slug, await sessionToken()), spec.permission);
      const input = parseInput(spec.input, readForm(form));
      await spec.before?.(input, slug);
      const result = await actInCenter(visited, (ctx) => spec.run(ctx, input));
      goTo = spec.next?.(result, slug);
      if (spec.message) done.message = spec.message(result);
      if (spec.data) done.data = spec.data(result);
    } catch (fault) {
      return refused(asRefusal(spec.permission, fault), form);
    }
    refresh(); // also the frame, whose counts a redirect alone would leave as they were
    if (goTo) redirect(goTo);
    return done;
  };
}

/** The door for members: session, membership, permission, input, transaction, refresh, in this order. */
export function centerAction<I, R>(spec: Door<MemberPermission, I, R>): CenterAction {
  return door(spec);
}

/** The same door for anybody; every permission it may name is listed in access.ts. */
export function publicAction<I, R>(spec: Door<PublicPermission, I, R>): CenterAction {
  return door(spec);
}
