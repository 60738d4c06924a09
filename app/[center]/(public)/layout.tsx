import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { CenterTheme } from "@/components/center-theme";
import { DemoClockBar } from "@/components/demo-clock-bar";
import { SiteFooter } from "@/components/site-footer";
import { SiteHeader } from "@/components/site-header";
import { SkipLink } from "@/components/skip-link";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { actorOf, arrival } from "@/lib/web/arrival";
import { centerTitle } from "@/lib/web/center-title";
import { workplaces } from "@/lib/web/landing";
import { demoDay } from "@/lib/web/visit";

interface Props {
  children: ReactNode;
  params: Promise<{ center: string }>;
}

export const generateMetadata = centerTitle;

/** The public site of a center. It reads nothing of the tenant, so it opens no transaction of its own. */
export default async function PublicLayout({ children, params }: Props) {
  const arrived = await arrival((await params).center);
  if (!arrived) notFound();
  const { center } = arrived;
  const { slug } = center;
  const actor = actorOf(arrived);
  const [place] = workplaces(slug, actor.grants);
  const account = actor.userId
    ? { label: place ? `进入${place.label}` : "我的中心", href: place?.href ?? "/" }
    : { label: "登录", href: "/signin" };
  const day = demoDay(center);
  return (
    <CenterTheme accent={center.accent}>
      <SkipLink />
      {day && <DemoClockBar date={formatDateWithWeekday(day)} />}
      <SiteHeader
        name={center.name}
        over={center.bureau}
        home={`/${slug}`}
        nav={[
          { label: "招募公告", href: `/${slug}/calls` },
          { label: "公示", href: `/${slug}/notices` },
          { label: "培训", href: `/${slug}/trainings` },
          { label: "入驻组织", href: `/${slug}/organizations` },
          { label: "动态", href: `/${slug}/news` },
          { label: "申请查询", href: `/${slug}/track` },
          { label: "入驻指南", href: `/${slug}/guide` },
        ]}
        account={account}
      />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl flex-1 px-4 pt-6 pb-12 outline-none lg:px-6 print:p-0"
      >
        {children}
      </main>
      <SiteFooter
        name={center.name}
        address={center.address}
        phone={center.phone}
        hours={center.openingHours ?? undefined}
        host={center.bureau}
        record={center.recordNumber ?? undefined}
        verify={`/${slug}/verify`}
      />
    </CenterTheme>
  );
}
