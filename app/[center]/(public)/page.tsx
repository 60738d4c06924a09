import { z } from "zod";
import { Paragraphs } from "@/components/paragraphs";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { formatDate, formatPeriod } from "@/lib/domain/base/civil-date";
import { formatCallKey } from "@/lib/domain/recruitment/call-key";
import { listPublicNews } from "@/lib/usecases/center/news";
import { centerFront } from "@/lib/usecases/recruitment/site";
import { publicPage } from "@/lib/web/page";
import { NoOpenCall, OpenCall } from "./open-call";

export default publicPage({
  permission: "site.view",
  input: z.object({}),
  load: async (ctx) => {
    const news = await listPublicNews(ctx, { page: 1, size: 5 });
    return { ...(await centerFront(ctx)), news: news.rows };
  },
  render: ({ center, data: { calls, notices, news } }) => (
    <>
      <h1 className="sr-only">{center.name}</h1>
      <div className="grid items-start gap-4 lg:grid-cols-[1fr_22rem]">
        <div className="flex flex-col gap-4">
          {calls.map((call) => (
            <OpenCall key={formatCallKey(call)} slug={center.slug} call={call} />
          ))}
          {calls.length === 0 && <NoOpenCall slug={center.slug} />}
          {news.length > 0 && (
            <Section
              title="中心动态"
              action={
                <a href={`/${center.slug}/news`} className="link-plain">
                  全部动态
                </a>
              }
            >
              <ul className="flex flex-col gap-2">
                {news.map(({ id, title, happenedOn }) => (
                  <li key={id} className="flex flex-wrap justify-between gap-x-6">
                    <a
                      href={`/${center.slug}/news/${id}`}
                      className="min-w-0 underline-offset-4 hover:text-primary hover:underline"
                    >
                      {title}
                    </a>
                    <span className="text-sm text-muted">{formatDate(happenedOn)}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section title="中心简介">
            <Paragraphs text={center.introduction} />
          </Section>
        </div>
        <div className="flex flex-col gap-4">
          <Section
            title="最新公示"
            action={
              <a href={`/${center.slug}/notices`} className="link-plain">
                全部公示
              </a>
            }
          >
            {notices.length === 0 && <p className="text-muted">还没有发布公示。</p>}
            <ul className="flex flex-col gap-3">
              {notices.map((notice) => (
                <li key={notice.id}>
                  <a
                    href={`/${center.slug}/notices/${notice.id}`}
                    className="underline-offset-4 hover:text-primary hover:underline"
                  >
                    {notice.title}
                  </a>
                  <p className="text-sm text-muted">公示期 {formatPeriod(notice.startsOn, notice.endsOn)}</p>
                </li>
              ))}
            </ul>
          </Section>
          <Section title="已经提交申请">
            <p className="text-muted">凭受理号和查询码查看审查、评审和签约进度。</p>
            <LinkButton href={`/${center.slug}/track`} className="mt-3">
              查询申请进度
            </LinkButton>
          </Section>
        </div>
      </div>
    </>
  ),
});
