import type { Metadata } from "next";
import { z } from "zod";
import { NoticePaper } from "@/components/notice-paper";
import { Alert } from "@/components/ui/alert";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Tag } from "@/components/ui/tag";
import { noticePhase, noticePhaseLabels, noticePhaseTones } from "@/lib/domain/admission/notice-period";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { getPublicNotice } from "@/lib/usecases/admission/public-notice";
import { publicPage } from "@/lib/web/page";
import { RelatedNotices } from "./related-notices";

export const metadata: Metadata = { title: "公示" };

export default publicPage({
  permission: "site.view",
  input: z.object({ notice: z.uuid() }),
  load: getPublicNotice,
  render: ({ center, data: { rows, ...notice }, today }) => {
    const list = { label: "公示", href: `/${center.slug}/notices` };
    const phase = noticePhase(notice, today);
    if (rows === null) {
      return (
        <>
          <PageHeader title={notice.title} crumbs={[list]} />
          <Alert
            tone="info"
            title={`本公示自${formatDateWithWeekday(notice.startsOn)}起公布名单`}
            action={<LinkButton href={list.href}>查看其他公示</LinkButton>}
          >
            公示期至{formatDateWithWeekday(notice.endsOn)}。
          </Alert>
        </>
      );
    }
    return (
      <>
        <div className="screen-only mx-auto mb-4 flex max-w-[210mm] flex-wrap items-center justify-between gap-3">
          <div className="flex flex-wrap items-center gap-3">
            <Breadcrumbs crumbs={[list]} />
            <Tag tone={noticePhaseTones[phase]}>{noticePhaseLabels[phase]}</Tag>
          </div>
          <PrintButton>打印公示</PrintButton>
        </div>
        <NoticePaper {...notice} rows={rows} center={center.name} />
        <RelatedNotices at={list.href} notices={notice.related} />
      </>
    );
  },
});
