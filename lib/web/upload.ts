import type { z } from "zod";
import type { Center, Context, Visit } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import type { MemberPermission, Permission, PublicPermission } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import { arrivalAt, chosenCookie } from "./arrival";
import { cookieOf, sessionTokenOf } from "./auth";
import { centerDoor } from "./door";
import { readMultipart, type SentFile } from "./multipart";
import { assertPlain } from "./page";
import { asRefusal, parseInput } from "./refusal";
import { addressOf, turnedAway } from "./route";
import { type Narrowed, nowIn, visit } from "./visit";

interface Door<P extends Permission, F, I, A, R> extends Narrowed {
  permission: P;
  /** The address and the fields of the form together, and as `file` what was received. */
  input: z.ZodType<I>;
  /** A cookie that is read like a part of the address, by its name; never from the form itself. */
  cookie?: string;
  /** Takes the file in, before the transaction. */
  receive: (center: Center, file: SentFile, admitted: A) => Promise<F>;
  /** The act that makes it belong to something. */
  run: (ctx: Context, input: I) => Promise<R>;
  /** What the browser is given to keep, once the act is done. */
  told?: (result: R, slug: string) => Promise<void>;
  /** Where a browser goes afterwards; without it, back to the page of the form. */
  next?: (result: R, slug: string) => string;
  /** What to do with a file that no act wanted. */
  discard: (center: Center, file: F) => Promise<void>;
}

/** Whether the file may come at all, by its address and the cookie alone, and what `receive` must know of it. */
interface Admission<B, A> {
  address: z.ZodType<B>;
  admit: (ctx: Context, address: B) => Promise<A>;
}

type Params = Promise<{ center: string } & Record<string, string>>;

/**
 * A form with a file, read as it comes in: session, membership and permission before the first byte, then the file, then
 * the act in one transaction. A script, which asks for JSON, hears how it went; without one the browser goes back to the
 * page it came from, or gets the refusal as a page.
 */
export function centerUpload<F, I, R>(spec: Door<MemberPermission, F, I, undefined, R>) {
  return door(spec, async () => undefined);
}

/** The same for anybody: what a sign-in says elsewhere, `admit` finds out before the first byte. */
export function publicUpload<F, I, B, A, R>(spec: Door<PublicPermission, F, I, A, R> & Admission<B, A>) {
  const { address, admit } = spec;
  return door(spec, (visited, raw) => {
    const known = parseInput(address, raw);
    return inCenter(visited, (ctx) => admit(ctx, known));
  });
}

function door<F, I, A, R>(
  spec: Door<Permission, F, I, A, R>,
  admit: (visited: Visit, address: Record<string, unknown>) => Promise<A>,
) {
  return centerDoor("upload", spec, async function upload(request: Request, { params }: { params: Params }) {
    const { center: slug, ...path } = await params;
    const url = new URL(request.url);
    const byScript = request.headers.get("accept")?.startsWith("application/json");
    try {
      assertFromHere(request);
      const address = addressOf(request, path, spec.cookie);
      assertPlain(address);
      const visited = visit(
        await arrivalAt(slug, sessionTokenOf(request), cookieOf(request, chosenCookie)),
        spec,
        path,
      );
      const { center } = visited;
      const admitted = await admit(visited, address);
      const giveBack = (file: F) => spec.discard(center, file);
      const receive = (sent: SentFile) => spec.receive(center, sent, admitted);
      const { fields, file } = await readMultipart(request, receive, giveBack);
      let goTo: string | undefined;
      try {
        const input = parseInput(spec.input, { ...fields, ...address, file });
        // The clock has gone on while the file came.
        const result = await actInCenter({ ...visited, now: nowIn(center) }, (ctx) => spec.run(ctx, input));
        await spec.told?.(result, slug);
        goTo = spec.next?.(result, slug);
      } catch (fault) {
        // Of a fault nobody knows whether the act still got through: then the sweep looks, tomorrow.
        if (fault instanceof AppError) await giveBack(file);
        throw fault;
      }
      if (byScript) return answered({ status: "done" });
      return goTo === undefined ? back(request, url) : sentTo(goTo);
    } catch (fault) {
      if (!byScript) return turnedAway(fault, url);
      const { code, message } = asRefusal(url.pathname, fault);
      return answered({ status: "refused", code, message });
    }
  });
}

/** Like an action's answer: whoever sent it shows it in place, whatever it says. */
function answered(
  state: { status: "done" } | { status: "refused"; code: string; message: string },
): Response {
  return Response.json(state, { headers: { "cache-control": "no-store" } });
}

/** The page that the form stands on; a browser that keeps that to itself goes one level up. */
function back(request: Request, url: URL): Response {
  const referer = URL.parse(request.headers.get("referer") ?? "");
  const location = referer ? referer.pathname + referer.search : url.pathname.replace(/\/[^/]*$/, "");
  return sentTo(location);
}

function sentTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}

/** Actions are compared so by Next; another site must not send files in a member's name either. */
function assertFromHere({ headers }: Request): void {
  const origin = headers.get("origin");
  const here = headers.get("x-forwarded-host")?.split(",")[0]?.trim() ?? headers.get("host");
  if (origin === null || URL.parse(origin)?.host === here) return;
  throw new AppError("forbidden", "这次上传来自别的网站，系统没有接收。请从本站打开页面重新上传。");
}
