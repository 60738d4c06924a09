import type { Metadata } from "next";
import { z } from "zod";
import { NoticePaper } from "@/components/notice-paper";
import { Alert } from "@/components/ui/alert";
import { Facts } from "@/components/ui/facts";
import { MenuItem } from "@/components/ui/menu-item";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import { noticeLabels, noticeTones } from "@/lib/domain/admission/notice-lifecycle";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { maskRuleLabels } from "@/lib/domain/base/masking";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { getNotice } from "@/lib/usecases/admission/notice";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { FreePlaces } from "../free-places";
import { NoticeAct } from "./notice-act";
import { NoticeObjections } from "./notice-objections";

export const metadata: Metadata = { title: "公示" };

export default centerPage({
  permission: "notice.view",
  input: z.object({ notice: z.uuid() }),
  load: getNotice,
  render: ({ center, data: notice }) => {
    const list = `/${center.slug}/desk/notices`;
    const { state, period, startsOn, endsOn } = notice;
    const byRule = period.endsOn === endsOn;
    const unit = notice.call && callKindTerms[notice.call.kind].counted.unit;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title={`${notice.about.name}${notice.supplements ? "补充" : ""}公示`}
            lead={state === "published" ? notice.obstacle : undefined}
            crumbs={[{ label: "公示", href: list }]}
            tag={<Tag tone={noticeTones[state]}>{noticeLabels[state]}</Tag>}
            action={<NoticeAct key={state} slug={center.slug} notice={notice} />}
            more={
              <>
                {state === "drafted" && <MenuItem href={`${list}/${notice.id}/edit`}>修改公示稿</MenuItem>}
                {state !== "drafted" && state !== "withdrawn" && (
                  <MenuItem href={`/${center.slug}/notices/${notice.id}`}>查看公开页面</MenuItem>
                )}
                {notice.supplements && (
                  <MenuItem href={`${list}/${notice.supplements.id}`}>所补充的公示</MenuItem>
                )}
                <MenuItem href={`/${center.slug}/desk/${notice.about.at}`}>查看{notice.about.name}</MenuItem>
              </>
            }
          />
          <FreePlaces slug={center.slug} places={notice.places} unit={unit ?? ""} />
          {state === "drafted" && period.warning && (
            <Alert tone="warning" title="请核对公示日期" className="mb-4">
              {period.warning}
            </Alert>
          )}
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem]">
          <NoticePaper
            {...notice}
            isSupplement={notice.supplements !== null}
            rule={byRule ? notice : null}
            center={center.name}
          />
          <div className="screen-only flex flex-col gap-4">
            <Section title="公示安排" action={<PrintButton />}>
              <Facts
                columns={1}
                facts={[
                  { label: "开始", value: formatDateWithWeekday(startsOn) },
                  { label: "结束", value: formatDateWithWeekday(endsOn) },
                  { label: "按规则推算", value: `${period.words}${byRule ? "" : "。本公示延长了公示期"}` },
                  ...(unit
                    ? [
                        {
                          label: "名单",
                          value: `入围 ${notice.rows.admitted.length} ${unit}，候补 ${notice.rows.reserve.length} ${unit}`,
                        },
                        { label: "姓名脱敏", value: maskRuleLabels[notice.maskRule] },
                      ]
                    : []),
                ]}
              />
            </Section>
            <NoticeObjections slug={center.slug} notice={notice} />
            <Section title="办理经过">
              <Timeline entries={historyEntries(notice.history)} />
            </Section>
          </div>
        </div>
      </>
    );
  },
});
