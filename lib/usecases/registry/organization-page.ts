import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { type PageQuery, pageOf } from "@/lib/domain/base/paging";
import type { organizationPageForm } from "@/lib/domain/registry/organization-page";
import { ownOrganizationId } from "../base/own-organization-id";
import { pagePictures, picturesOf } from "./page-picture";

// What an organization says of itself to everybody: it writes and shows it, the center may take it off.

/** The own page, for its form; null while none was written. */
export function ownPage(ctx: Context) {
  return ctx.db.organizationPage.findFirst({
    where: { centerId: ctx.center.id, organizationId: ownOrganizationId(ctx) },
    select: {
      ...{ introduction: true, services: true, contact: true, shown: true, takenOffReason: true },
      updatedAt: true,
    },
  });
}

/** `seen` is when the page that was shown was last saved: there is no history in the portal. */
export async function saveOwnPage(
  ctx: Context,
  { seen: shownAt, ...written }: FormValue<typeof organizationPageForm> & { seen?: string },
) {
  const key = { centerId: ctx.center.id, organizationId: ownOrganizationId(ctx) };
  await ctx.db.$queryRaw`
    select 1 from organization_pages where center_id = ${key.centerId}::uuid
       and organization_id = ${key.organizationId}::uuid for update`;
  const before = await ownPage(ctx);
  if (shownAt !== undefined && shownAt !== (before?.updatedAt.toISOString() ?? ""))
    throw new AppError(
      "conflict",
      "您打开本页之后，同事保存过机构主页。为免覆盖，本次没有保存：请先复制您填写的内容，再刷新页面核对。",
    );
  await ctx.db.organizationPage.upsert({
    where: { centerId_organizationId: key },
    create: { ...key, ...written, updatedAt: ctx.now },
    update: { ...written, updatedAt: ctx.now },
  });
  const subject = { type: "organization" as const, id: key.organizationId };
  await ctx.audit({ subject, event: "savePage", details: { shown: written.shown } });
  return { shown: written.shown };
}

interface OnePage {
  organization: string;
}

async function setTakenOff(ctx: Context, { organization }: OnePage, reason: string | null) {
  const where = { centerId: ctx.center.id, organizationId: organization };
  const page = await ctx.db.organizationPage.findFirst({ where, select: { takenOffReason: true } });
  if (!page) throw notFound("机构主页");
  if ((page.takenOffReason === null) === (reason === null))
    throw new AppError("conflict", reason ? "已经撤下，请刷新页面。" : "没有撤下，请刷新页面。");
  await ctx.db.organizationPage.updateMany({ where, data: { takenOffReason: reason } });
  await ctx.audit({
    subject: { type: "organization", id: organization },
    event: reason ? "takeOffPage" : "allowPage",
    ...(reason && { reason }),
  });
}

/** The center takes it off its site, and says why; the organization reads it in its portal. */
export function takeOffPage(ctx: Context, input: OnePage & { reason: string }): Promise<void> {
  return setTakenOff(ctx, input, input.reason);
}

/** It may be shown again; whether it is, the organization decides. */
export function allowPage(ctx: Context, input: OnePage): Promise<void> {
  return setTakenOff(ctx, input, null);
}

const seen = { shown: true, takenOffReason: null } as const;

/** One page of the organizations that show themselves, by name. */
export async function listShownPages(ctx: Context, query: PageQuery) {
  const { center, db } = ctx;
  const where = { centerId: center.id, ...seen };
  const { window, ...listed } = pageOf(await db.organizationPage.count({ where }), query);
  const pages = await db.organizationPage.findMany({
    where,
    select: {
      organizationId: true,
      introduction: true,
      organization: { select: { name: true, category: true } },
    },
    orderBy: { organization: { name: "asc" } },
    ...window,
  });
  const pictures = await picturesOf(
    ctx,
    pages.map(({ organizationId }) => organizationId),
  );
  const rows = pages.map(({ organizationId: id, introduction, organization }) => ({
    ...{ id, introduction, picture: pictures.get(id) ?? null },
    ...organization,
  }));
  return { ...listed, rows };
}

/** The page of an organization as anybody sees it; one that is not shown does not exist. */
export async function getShownPage(ctx: Context, { organization }: OnePage) {
  const page = await ctx.db.organizationPage.findFirst({
    where: { centerId: ctx.center.id, organizationId: organization, ...seen },
    select: {
      introduction: true,
      services: true,
      contact: true,
      organization: { select: { id: true, name: true, category: true } },
    },
  });
  if (!page) throw notFound("机构主页");
  const { organization: facts, ...written } = page;
  return { ...written, ...facts, pictures: await pagePictures(ctx, organization) };
}
