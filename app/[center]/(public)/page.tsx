import { z } from "zod";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate, formatPeriod } from "@/lib/domain/base/civil-date";
import { inShort, servicesOf } from "@/lib/domain/center/site-text";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { latestNews } from "@/lib/usecases/center/news";
import { sitePhotos } from "@/lib/usecases/center/site-photo";
import { publicResults } from "@/lib/usecases/oversight/dashboard";
import { latestSupplements } from "@/lib/usecases/recruitment/call/call-supplement";
import { centerFront } from "@/lib/usecases/recruitment/site";
import { headOf, publicPage } from "@/lib/web/page";
import { publicAddress } from "@/lib/web/public-address";
import { Contact } from "./contact";
import { Lines } from "./lines";
import { NoOpenCall, OpenCall } from "./open-call";
import { ResultsSoFar } from "./results-so-far";
import { Services } from "./services";
import { Way } from "./way";
import { Welcome } from "./welcome";

const page = publicPage({
  permission: "site.view",
  input: z.object({}),
  load: async (ctx) => ({
    ...(await centerFront(ctx)),
    supplements: await latestSupplements(ctx),
    news: await latestNews(ctx, 5),
    results: await publicResults(ctx),
    photos: await sitePhotos(ctx),
  }),
  head: ({ center, data: { photos } }) => ({
    description: inShort(center.introduction),
    openGraph: {
      title: center.name,
      description: inShort(center.introduction),
      images: photos.map(({ id }) => publicAddress(`/${center.slug}/files/${id}`)),
    },
  }),
  render: ({ center, data: { calls, supplements, way, notices, news, results, photos } }) => {
    const site = `/${center.slug}`;
    return (
      <div className="flex flex-col gap-4">
        <Welcome center={center} photo={photos[0] && `${site}/files/${photos[0].id}`} />
        {calls.map((call) => (
          <OpenCall key={formatCallKey(call)} slug={center.slug} call={call} />
        ))}
        {calls.length === 0 && <NoOpenCall slug={center.slug} />}
        {supplements.length > 0 && (
          <Lines
            title="补充公告"
            all={{ href: `${site}/calls`, label: "全部招募公告" }}
            none=""
            lines={supplements.map((supplement) => ({
              href: `${site}/calls/${formatCallKey(supplement)}#${supplement.id}`,
              title: supplement.title,
              note: `${formatDateTime(supplement.publishedAt)}发布`,
            }))}
          />
        )}
        <Section title="从招募到出壳">
          <Way now={way} />
        </Section>
        <Services services={servicesOf(center)} />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-2">
          <Lines
            title="最新公示"
            all={{ href: `${site}/notices`, label: "全部公示" }}
            none="还没有发布公示。"
            lines={notices.map(({ id, title, startsOn, endsOn }) => ({
              href: `${site}/notices/${id}`,
              title,
              note: `公示期：${formatPeriod(startsOn, endsOn)}`,
            }))}
          />
          <Lines
            title="中心动态"
            all={{ href: `${site}/news`, label: "全部动态" }}
            none="还没有发布动态。"
            lines={news.map(({ id, title, happenedOn }) => ({
              href: `${site}/news/${id}`,
              title,
              note: formatDate(happenedOn),
            }))}
          />
        </div>
        <ResultsSoFar slug={center.slug} results={results} />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <Contact center={center} address={publicAddress(site)} />
          <Section title="已经提交申请" className="screen-only">
            <p className="text-muted">凭申请编号和查询码查看初审、评审和签约进度。</p>
            <LinkButton href={`${site}/track`} className="mt-3">
              查询申请进度
            </LinkButton>
          </Section>
        </div>
      </div>
    );
  },
});

export default page;
export const generateMetadata = headOf(page);
