import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { publishNews, writeNews } from "@/lib/usecases/center/news";
import { hashQueryCode } from "@/lib/usecases/recruitment/query-secret";
import {
  makeApplication,
  makeCall,
  makeCenter,
  makeCriteria,
  type ownerClient,
  visitOf,
} from "../../support/factories";
import { nth, reviewWorld } from "../../support/review-world";
import { makeDraftedNotice, makeSigningCall } from "../../support/signing-call";

/** Stands in every text of the first center that another center's screen could show by mistake. */
export const secret = "甲中心内部";

/** A center with a record of every kind, in a state in which its own people could act on it. */
export async function theirWorld(owner: ReturnType<typeof ownerClient>) {
  const center = await makeCenter(owner, { name: `${secret}孵化中心` });
  const review = await reviewWorld(owner, { center });
  await review.markAll([[[40, 40], [41, 41], null]]);
  const signing = await makeSigningCall(center, review.staff, {
    applications: [
      { name: `${secret}一` },
      { name: `${secret}二` },
      { name: `${secret}三` },
      { name: `${secret}四` },
    ],
  });
  const drafted = await makeDraftedNotice(center, review.staff);
  const early = await inCenter(visitOf(center, review.staff, "call.prepare", "2021-12-26"), async (ctx) => {
    const preparing = await makeCall(ctx, { state: "preparing", name: `${secret}批次` });
    await makeCriteria(ctx, preparing);
    const recruiting = await makeCall(ctx, { state: "recruiting", name: `${secret}招募` });
    await makeCriteria(ctx, recruiting);
    const application = await makeApplication(ctx, recruiting, { name: `${secret}申请` });
    await ctx.db.application.updateMany({
      where: { id: application.id },
      data: { queryCodeHash: hashQueryCode(application.receipt, "ABCDEFGH") },
    });
    const news = {
      title: `${secret}动态`,
      kind: "activity" as const,
      body: "正文",
      happenedOn: civilDate("2021-12-26"),
    };
    const draftedNews = await writeNews(ctx, news);
    const publishedNews = await writeNews(ctx, news);
    await publishNews(ctx, { news: publishedNews.id });
    return { preparing, recruiting, application, draftedNews, publishedNews };
  });
  return {
    center,
    staff: review.staff,
    panelist: nth(review.seats, 2),
    expert: await inCenter(visitOf(center, review.staff, "panel.compose", "2022-01-14"), (ctx) =>
      ctx.db.expert.findFirstOrThrow({ where: { name: nth(review.seats, 2).name } }),
    ),
    reviewing: review.call,
    sheet: nth(review.applications, 0),
    points: review.typed("1", "1"),
    closedNotice: signing.notice,
    signing: signing.call,
    agreement: nth(signing.agreements, 0),
    draftedNotice: drafted.notice,
    ranked: drafted.call,
    ...early,
  };
}

export type Theirs = Awaited<ReturnType<typeof theirWorld>>;
