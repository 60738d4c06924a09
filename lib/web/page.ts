import type { Metadata } from "next";
import { cookies } from "next/headers";
import { cache, type ReactNode } from "react";
import { z } from "zod";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import type { Actor, MemberPermission, Permission, PublicPermission } from "@/lib/domain/access";
import { chinaDate } from "@/lib/domain/base/china-time";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import { notFound as noSuchRecord } from "@/lib/domain/base/errors";
import { type Arrival, arrival } from "./arrival";
import { centerDoor } from "./door";
import { turnAway } from "./turn-away";
import { type Narrowed, visit } from "./visit";

/** What a page may show: the answer of its use case, and where and who we are. */
export interface View<I, D> {
  data: D;
  input: I;
  center: Center;
  actor: Actor;
  today: CivilDate;
  /** The moment of the visit, by the center's clock. */
  now: Date;
}

export interface Asking<P extends Permission, I, D> {
  permission: P;
  /** The address as data: route parameters and search parameters together. A mismatch is a 404. */
  input: z.ZodType<I>;
  /** All reads of the page, in one short transaction. */
  load: (ctx: Context, input: I) => Promise<D>;
}

interface Door<P extends Permission, I, D> extends Asking<P, I, D> {
  /** A cookie that is read like a part of the address, by its name, empty without one; never from the address itself. */
  cookie?: string;
  /** Outside the transaction, for what must count even when nothing is found, such as tries. */
  around?: (view: () => Promise<View<I, D>>) => Promise<View<I, D>>;
  render: (view: View<I, D>) => ReactNode;
  /** What others show of a link to the page (WeChat, search engines): `export const generateMetadata = headOf(page)`. */
  head?: (view: View<I, D>) => Metadata;
}

interface PageProps {
  params: Promise<{ center: string } & Record<string, string>>;
  searchParams: Promise<Address>;
}

export type Address = Record<string, string | string[] | undefined>;

/** A control character in an address, such as %00, is a mistake or a probe; the database would refuse it. */
export function assertPlain(address: Address): void {
  const parts = Object.values(address).flat();
  if (parts.some((part) => /\p{Cc}/u.test(part ?? ""))) throw noSuchRecord("页面");
}

/** The door without the browser: session, membership, permission, address, reads, in this order. */
export async function viewFor<I, D>(
  spec: Asking<Permission, I, D> & Narrowed,
  arrived: Arrival | null,
  raw: Address,
): Promise<View<I, D>> {
  assertPlain(raw);
  const visited = visit(arrived, spec, raw);
  const parsed = spec.input.safeParse(raw);
  if (!parsed.success) throw noSuchRecord("页面");
  const data = await inCenter(visited, (ctx) => spec.load(ctx, parsed.data));
  const { center, actor, now } = visited;
  return { data, input: parsed.data, center, actor, today: chinaDate(now), now };
}

async function welcome<I, D>(
  spec: Asking<Permission, I, D> & Narrowed,
  slug: string,
  raw: Address,
): Promise<View<I, D>> {
  return viewFor(spec, await arrival(slug), raw).catch(turnAway);
}

const heads = new WeakMap<object, (props: PageProps) => Promise<Metadata>>();

/** The head of a page that says what to describe it by; both look at one view, read once. */
export function headOf(page: object): (props: PageProps) => Promise<Metadata> {
  return heads.get(page) ?? (async () => ({}));
}

function door<P extends Permission, I, D>(spec: Door<P, I, D> & Narrowed) {
  // By text, because Next hands page and head their own copies of the address.
  const look = cache(async (slug: string, raw: string) => {
    const view = () => welcome(spec, slug, JSON.parse(raw));
    return spec.around?.(view) ?? view();
  });
  async function viewOf({ params, searchParams }: PageProps): Promise<View<I, D>> {
    const [{ center: slug, ...path }, search] = await Promise.all([params, searchParams]);
    const kept = spec.cookie && { [spec.cookie]: (await cookies()).get(spec.cookie)?.value ?? "" };
    return look(slug, JSON.stringify({ ...search, ...path, ...kept }));
  }
  const { head } = spec;
  const page = centerDoor(
    "page",
    { ...spec, run: spec.load },
    async function page(props: PageProps): Promise<ReactNode> {
      return spec.render(await viewOf(props));
    },
  );
  if (head) heads.set(page, async (props) => head(await viewOf(props)));
  return page;
}

/** A page for members of the center that hold the permission. */
export function centerPage<I, D>(spec: Door<MemberPermission, I, D> & Narrowed) {
  return door(spec);
}

/** The same for anybody; every permission it may name is listed in access.ts. */
export function publicPage<I, D>(spec: Door<PublicPermission, I, D>) {
  return door(spec);
}

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ center: string } & Record<string, string>>;
}

/** A frame around pages: the same checks, and reads of its own such as counts of what waits. */
export function centerLayout<D>(
  spec: {
    permission: Permission;
    load: (ctx: Context) => Promise<D>;
    render: (view: View<object, D>, children: ReactNode) => ReactNode;
  } & Narrowed,
) {
  const asking = { ...spec, input: z.object({}) };
  return centerDoor(
    "layout",
    { ...asking, run: spec.load },
    async function layout({ children, params }: LayoutProps): Promise<ReactNode> {
      const { center: slug, ...path } = await params;
      return spec.render(await welcome(asking, slug, path), children);
    },
  );
}
