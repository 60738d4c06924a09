import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { canonicalJson } from "@/lib/domain/base/canonical-json";
import { invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import type { MaskRule } from "@/lib/domain/base/masking";
import type { PeriodUnit } from "@/lib/domain/center/calendar";
import type { CheckTerms } from "@/lib/domain/center/check-terms";
import { contrastWithWhite, leastContrast } from "@/lib/domain/center/contrast";
import type { OrderTerm } from "@/lib/domain/center/order-term";
import { servicesOf, type siteForm } from "@/lib/domain/center/site-text";

/** Who the center is and how it is reached, and its colour. */
export interface CenterFacts {
  name: string;
  bureau: string;
  operator: string | null;
  address: string;
  phone: string;
  email: string | null;
  openingHours: string | null;
  recordNumber: string | null;
  accent: string;
}

export interface NoticeRules {
  maskRule: MaskRule;
  noticeLength: number;
  noticeUnit: PeriodUnit;
  firstDayCounts: boolean;
}

export interface ReviewRules {
  /** Staff see a provisional order while sheets are still owed. */
  provisionalRanking: boolean;
}

/** The center's own settings, as its forms show them: read again, as the visit knew them before it began to read. */
export async function getSettings(ctx: Context) {
  const center = await ctx.db.center.findUniqueOrThrow({
    where: { id: ctx.center.id },
    omit: { createdAt: true },
  });
  const services = servicesOf(center);
  return { ...center, services, edition: await editionOf(ctx, { type: "center", id: ctx.center.id }) };
}

export async function saveCenterFacts(
  ctx: Context,
  { edition, ...facts }: CenterFacts & Seen,
): Promise<void> {
  if (contrastWithWhite(facts.accent) < leastContrast) {
    throw invalid({
      accent: "这个颜色太浅，白字放在上面看不清，请选深一些的颜色。",
    });
  }
  await save(ctx, "saveFacts", facts, { edition });
}

/** What the public site tells in words. */
export async function saveSiteText(
  ctx: Context,
  { edition, ...text }: FormValue<typeof siteForm> & Seen,
): Promise<void> {
  await save(ctx, "saveSiteText", text, { edition });
}

/** Applies to notices drafted from now on: those already drafted keep the rule they were made with. */
export async function saveNoticeRules(
  ctx: Context,
  { edition, ...rules }: NoticeRules & Seen,
): Promise<void> {
  if (!Number.isSafeInteger(rules.noticeLength) || rules.noticeLength < 1 || rules.noticeLength > 90) {
    throw invalid({
      noticeLength: "公示期应为 1 至 90 之间的整数。",
    });
  }
  await save(ctx, "saveNoticeRules", rules, { edition });
}

/** Whether a call is released by another person than who composed it. */
export async function saveReleaseRule(
  ctx: Context,
  { edition, secondRelease }: { secondRelease: boolean } & Seen,
): Promise<void> {
  await save(ctx, "saveReleaseRule", { secondRelease }, { edition });
}

export async function saveReviewRules(
  ctx: Context,
  { edition, ...rules }: ReviewRules & Seen,
): Promise<void> {
  await save(ctx, "saveReviewRules", rules, { edition });
}

export async function saveCheckTerms(ctx: Context, { edition, ...terms }: CheckTerms & Seen): Promise<void> {
  await save(ctx, "saveCheckTerms", terms, { edition });
}

/** Applies to orders from now on: those that were asked keep their day. */
export async function saveOrderTerm(ctx: Context, { edition, ...term }: OrderTerm & Seen): Promise<void> {
  await save(ctx, "saveOrderTerm", term, { edition });
}

async function save(
  ctx: Context,
  event:
    | "saveFacts"
    | "saveSiteText"
    | "saveNoticeRules"
    | "saveReviewRules"
    | "saveCheckTerms"
    | "saveOrderTerm"
    | "saveReleaseRule",
  data:
    | CenterFacts
    | FormValue<typeof siteForm>
    | NoticeRules
    | ReviewRules
    | CheckTerms
    | OrderTerm
    | { secondRelease: boolean },
  seen: Seen,
): Promise<void> {
  const subject = { type: "center" as const, id: ctx.center.id };
  await lockCenter(ctx);
  await assertEdition(ctx, subject, seen);
  const before: Record<string, unknown> = await ctx.db.center.findUniqueOrThrow({
    where: { id: ctx.center.id },
  });
  const changed = Object.entries(data).filter(
    ([key, value]) => canonicalJson(before[key]) !== canonicalJson(value),
  );
  await ctx.db.center.update({ where: { id: ctx.center.id }, data });
  await ctx.audit({
    subject,
    event,
    details: { changed: changed.map(([key]) => key) },
  });
}
