import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Context } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import type { MemberPermission, Permission, PublicPermission } from "@/lib/domain/access";
import { arrivalAt, chosenCookie } from "./arrival";
import { sessionToken } from "./auth";
import { centerDoor } from "./door";
import { type FormState, readForm } from "./form";
import { asRefusal, parseInput, refused } from "./refusal";
import { type Narrowed, visit } from "./visit";

interface Door<P extends Permission, I, R, D> {
  permission: P;
  input: z.ZodType<I>;
  /** A cookie that is read like a field of the form, by its name; never from the form itself. */
  cookie?: string;
  /** The use case. Everything it writes commits together, or not at all. */
  run: (ctx: Context, input: I) => Promise<R>;
  /** Outside the transaction, for what must count even when the act is refused, such as tries. */
  around?: (act: () => Promise<R>, input: I, slug: string) => Promise<R>;
  /** Where to go afterwards; without it the page stays and is refreshed. */
  next?: (result: R, slug: string) => string;
  /** For what a page does by itself, again and again, and shows by itself: the page is not made anew. */
  quiet?: true;
  /** What to say when the page stays. */
  message?: (result: R) => string;
  /**
   * What to show in the form's place when the page stays. It runs after the commit, so it may still refuse by an
   * AppError where the record of the try must be kept.
   */
  data?: (result: R) => D;
}

/** A server action of one center, for `useActionState`; bind the slug: `action.bind(null, center.slug)`. */
export type CenterAction<D = unknown> = (
  slug: string,
  state: FormState,
  form: FormData,
) => Promise<FormState<D>>;

/** What came in: the center of the address, the session that the browser showed, the form. */
interface Sent {
  slug: string;
  token: string | undefined;
  form: FormData;
  /** Of several organizations or places the one last chosen in the browser. */
  chosen?: string | undefined;
  /** The cookie that the door reads. */
  kept?: Record<string, string | undefined> | undefined;
}

/** The door without the browser: session, membership, permission, input, transaction, in this order. */
export async function answer<I, R, D>(
  spec: Door<Permission, I, R, D> & Narrowed,
  { slug, token, chosen, form, kept }: Sent,
): Promise<{ state: FormState<D>; goTo?: string | undefined }> {
  try {
    const typed = { ...readForm(form), ...kept };
    const visited = visit(await arrivalAt(slug, token, chosen), spec, typed);
    const input = parseInput(spec.input, typed);
    const act = () => actInCenter(visited, (ctx) => spec.run(ctx, input));
    const result = await (spec.around?.(act, input, slug) ?? act());
    const state: FormState<D> & { status: "done" } = { status: "done" };
    if (spec.message) state.message = spec.message(result);
    if (spec.data) state.data = spec.data(result);
    return { state, goTo: spec.next?.(result, slug) };
  } catch (fault) {
    return { state: refused(asRefusal(spec.permission, fault), form) };
  }
}

function door<P extends Permission, I, R, D>(spec: Door<P, I, R, D> & Narrowed): CenterAction<D> {
  return centerDoor("action", spec, async (slug: string, _state: FormState, form: FormData) => {
    const jar = await cookies();
    const kept = spec.cookie ? { [spec.cookie]: jar.get(spec.cookie)?.value ?? "" } : {};
    const chosen = jar.get(chosenCookie)?.value;
    const { state, goTo } = await answer(spec, { slug, token: await sessionToken(), chosen, form, kept });
    if (state.status === "refused") return state;
    if (!spec.quiet) refresh(); // also the frame, whose counts a redirect alone would leave as they were
    if (goTo) redirect(goTo);
    return state;
  });
}

/** The door for members. */
export function centerAction<I, R, D>(spec: Door<MemberPermission, I, R, D> & Narrowed): CenterAction<D> {
  return door(spec);
}

/** The same door for anybody; every permission it may name is listed in access.ts. */
export function publicAction<I, R, D>(spec: Door<PublicPermission, I, R, D>): CenterAction<D> {
  return door(spec);
}
