import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import type { News } from "@/lib/db/generated/client";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedPage, type PageQuery, pageOf } from "@/lib/domain/base/paging";
import {
  type NewsEvent,
  type NewsKind,
  type NewsState,
  newsActs,
  type newsForm,
  nextNewsState,
} from "@/lib/domain/center/news";
import { assertMoved, stateAfter } from "../base/moves";
import { idsFound } from "../base/search";
import { filesOf } from "./file";
import { historyOf } from "./history";
import { newsSearch } from "./search";

export interface NewsQuery extends PageQuery {
  state: NewsState | null;
  kind: NewsKind | null;
  /** Part of a title, as typed. */
  q: string;
  sort: keyof typeof orders;
}

export type NewsRow = Awaited<ReturnType<typeof listNews>>["rows"][number];

const latestFirst = [{ happenedOn: "desc" as const }, { id: "desc" as const }];
const orders = { date: latestFirst, title: [{ title: "asc" as const }, { id: "asc" as const }] };

function shown<T extends Pick<News, "happenedOn">>(news: T) {
  return { ...news, happenedOn: fromUtcMidnight(news.happenedOn) };
}

/** One page of all news, the latest first, and how many there are in each state under the same filter. */
export async function listNews(ctx: Context, query: NewsQuery) {
  const { center, db } = ctx;
  const { state, kind, q } = query;
  const ids = await idsFound(ctx, newsSearch, q);
  const where = {
    centerId: center.id,
    ...(kind && { kind }),
    ...(ids && { id: { in: ids } }),
  };
  const groups = await db.news.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const news = await db.news.findMany({
    where: { ...where, ...(state && { state }) },
    select: { id: true, title: true, kind: true, happenedOn: true, state: true, publishedAt: true },
    orderBy: orders[query.sort],
    ...window,
  });
  return { ...listed, rows: news.map(shown) };
}

/** One piece of news with its history, as staff see it. */
export async function getNews(ctx: Context, { news: id }: { news: string }) {
  const news = await ctx.db.news.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!news) throw notFound("动态");
  const history = await historyOf(ctx, { type: "news", id });
  const files = await filesOf(ctx, { type: "news", id });
  return { ...shown(news), acts: newsActs(news), files, history, edition: editionIn(history) };
}

type Written = FormValue<typeof newsForm>;

export async function writeNews(ctx: Context, { happenedOn, ...text }: Written) {
  const { id } = await ctx.db.news.create({
    data: { centerId: ctx.center.id, happenedOn: toUtcMidnight(happenedOn), ...text },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "news", id }, event: "write", to: "drafted" });
  return { id };
}

/** Locked until the transaction ends. */
export async function lockNews(ctx: Context, id: string): Promise<News> {
  await ctx.db.$queryRaw`
    select 1 from news where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const news = await ctx.db.news.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!news) throw notFound("动态");
  return news;
}

/** Locked, and as the person saw it. */
async function seenNews(ctx: Context, { news: id, edition }: Seen & { news: string }): Promise<News> {
  const news = await lockNews(ctx, id);
  await assertEdition(ctx, { type: "news", id }, { edition });
  return news;
}

/** Changes what was written; of published news the site shows it at once. */
export async function editNews(ctx: Context, input: Written & Seen & { news: string }) {
  const news = await seenNews(ctx, input);
  const { title, kind, body, happenedOn } = input;
  if (news.state === "published" && body === null)
    throw invalid({
      body: "已发布的动态不能没有正文；不想公开，请撤下。",
    });
  await ctx.db.news.updateMany({
    where: { centerId: ctx.center.id, id: news.id },
    data: { title, kind, body, happenedOn: toUtcMidnight(happenedOn) },
  });
  await ctx.audit({
    subject: { type: "news", id: news.id },
    event: "edit",
    details: { before: { title: news.title, body: news.body } },
  });
  return { id: news.id };
}

async function move(ctx: Context, news: News, event: NewsEvent, reason?: string) {
  const { id, state: from } = news;
  const state = stateAfter(nextNewsState(from, event));
  const { count } = await ctx.db.news.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { state, ...(event === "publish" && { publishedAt: news.publishedAt ?? ctx.now }) },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "news", id }, event, from, to: state, reason });
}

export async function publishNews(ctx: Context, input: Seen & { news: string }) {
  const news = await seenNews(ctx, input);
  const why = newsActs(news).find(({ act }) => act === "publish")?.whyNot;
  if (why) throw new AppError("conflict", why);
  await move(ctx, news, "publish");
}

export async function withdrawNews(ctx: Context, input: Seen & { news: string; reason: string }) {
  await move(ctx, await seenNews(ctx, input), "withdraw", input.reason);
}

/** What the public site lists; a draft and what was taken back do not exist there. */
export async function listPublicNews({ center, db }: Context, query: PageQuery) {
  const where = { centerId: center.id, state: "published" as const };
  const { window, ...listed } = pageOf(await db.news.count({ where }), query);
  const news = await db.news.findMany({
    where,
    select: { id: true, title: true, kind: true, happenedOn: true },
    orderBy: latestFirst,
    ...window,
  });
  return { ...listed, rows: news.map(shown) };
}

/** The latest few, for the front page. */
export async function latestNews({ center, db }: Context, take: number) {
  const news = await db.news.findMany({
    where: { centerId: center.id, state: "published" },
    select: { id: true, title: true, happenedOn: true },
    orderBy: latestFirst,
    take,
  });
  return news.map(shown);
}

export async function getPublicNews(ctx: Context, { news: id }: { news: string }) {
  const { center, db } = ctx;
  const news = await db.news.findFirst({
    where: { centerId: center.id, id, state: "published" },
    select: { title: true, kind: true, happenedOn: true, body: true },
  });
  if (!news) throw notFound("动态");
  return { ...shown(news), files: await filesOf(ctx, { type: "news", id }) };
}
