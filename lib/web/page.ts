import { headers } from "next/headers";
import { forbidden, notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { z } from "zod";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import type { Actor, MemberPermission, Permission, PublicPermission } from "@/lib/domain/access";
import { chinaDate } from "@/lib/domain/china-time";
import type { CivilDate } from "@/lib/domain/civil-date";
import { AppError } from "@/lib/domain/errors";
import { arrival } from "./arrival";
import { visit } from "./visit";

/** What a page may show: the answer of its use case, and where and who we are. */
export interface View<I, D> {
  data: D;
  input: I;
  center: Center;
  actor: Actor;
  today: CivilDate;
}

interface Asking<P extends Permission, I, D> {
  permission: P;
  /** The address as data: route parameters and search parameters together. A mismatch is a 404. */
  input: z.ZodType<I>;
  /** All reads of the page, in one short transaction. */
  load: (ctx: Context, input: I) => Promise<D>;
}

interface Door<P extends Permission, I, D> extends Asking<P, I, D> {
  render: (view: View<I, D>) => ReactNode;
}

interface PageProps {
  params: Promise<{ center: string } & Record<string, string>>;
  searchParams: Promise<Address>;
}

/** A refused visit as the screen for it. */
async function turnAway(fault: unknown): Promise<never> {
  if (!(fault instanceof AppError)) throw fault;
  if (fault.code === "unauthenticated") {
    const path = (await headers()).get("x-path") ?? "/";
    redirect(`/signin?next=${encodeURIComponent(path)}`);
  }
  if (fault.code === "forbidden") forbidden();
  notFound();
}

type Address = Record<string, string | string[] | undefined>;

async function welcome<I, D>(
  spec: Asking<Permission, I, D>,
  slug: string,
  raw: Address,
): Promise<View<I, D>> {
  // A control character in an address, such as %00, is a mistake or a probe; the database would refuse it.
  if (
    Object.values(raw)
      .flat()
      .some((part) => /\p{Cc}/u.test(part ?? ""))
  )
    notFound();
  const visited = visit(await arrival(slug), spec.permission);
  const parsed = spec.input.safeParse(raw);
  if (!parsed.success) notFound();
  const data = await inCenter(visited, (ctx) => spec.load(ctx, parsed.data));
  const { center, actor, now } = visited;
  return { data, input: parsed.data, center, actor, today: chinaDate(now) };
}

function door<P extends Permission, I, D>(spec: Door<P, I, D>) {
  return async function page({ params, searchParams }: PageProps): Promise<ReactNode> {
    const [{ center: slug, ...path }, search] = await Promise.all([params, searchParams]);
    const view = await welcome(spec, slug, { ...search, ...path }).catch(turnAway);
    return spec.render(view);
  };
}

/** A page for members of the center that hold the permission. */
export function centerPage<I, D>(spec: Door<MemberPermission, I, D>) {
  return door(spec);
}

/** The same for anybody; every permission it may name is listed in access.ts. */
export function publicPage<I, D>(spec: Door<PublicPermission, I, D>) {
  return door(spec);
}

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ center: string }>;
}

/** A frame around pages: the same checks, and reads of its own such as counts of what waits. */
export function centerLayout<D>(spec: {
  permission: Permission;
  load: (ctx: Context) => Promise<D>;
  render: (view: View<object, D>, children: ReactNode) => ReactNode;
}) {
  const asking = { ...spec, input: z.object({}) };
  return async function layout({ children, params }: LayoutProps): Promise<ReactNode> {
    const { center: slug } = await params;
    const view = await welcome(asking, slug, {}).catch(turnAway);
    return spec.render(view, children);
  };
}
