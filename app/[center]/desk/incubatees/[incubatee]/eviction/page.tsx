import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/domain/access";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { groundsInWords, servingWayLabels } from "@/lib/domain/incubation/eviction";
import { getEviction } from "@/lib/usecases/incubation/eviction";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../../history-entries";
import { withdrawEvictionAction } from "./actions";
import { evictionCrumbs } from "./crumbs";
import { NoticeFiles } from "./notice-files";

export const metadata = { title: "清退告知" };

export default centerPage({
  permission: "incubatee.view",
  input: z.object({ incubatee: z.uuid() }),
  load: getEviction,
  render: ({ center: { slug }, actor, data: { incubatee, notice, acts, history, edition } }) => {
    const at = `/${slug}/desk/incubatees/${incubatee.id}/eviction`;
    const crumbs = evictionCrumbs(slug, incubatee);
    if (!notice)
      return (
        <PageHeader
          title="清退告知"
          crumbs={crumbs}
          lead="还没有送达清退告知。清退之前先告知事由，组织可以陈述和申辩。"
          action={
            <LinkButton href={`${at}/new`} variant="primary">
              登记清退告知
            </LinkButton>
          }
        />
      );
    const { servedOn, servedBy, servedByName, statement, statedAt, statedByName } = notice;
    return (
      <RecordPage
        title={`${incubatee.name}清退告知`}
        crumbs={crumbs}
        tag={notice.standing}
        acts={acts}
        how={{
          print: `${at}/paper`,
          ...(can(actor, "incubatee.end") && {
            decide: `${at}/decide`,
            state: `${at}/state`,
            withdraw: withdrawEvictionAction.bind(null, slug),
          }),
        }}
        hidden={{ incubatee: incubatee.id, edition }}
        facts={[
          { label: "清退事由", value: groundsInWords(notice.grounds), wide: true },
          { label: "具体情况", value: notice.facts, wide: true },
          {
            label: "送达",
            value: `${formatDate(servedOn)}，${servingWayLabels[servedBy]}，${servedByName}登记`,
          },
          { label: "陈述申辩截止", value: formatDate(notice.answerBy) },
          {
            label: "陈述和申辩",
            value:
              statement && statedAt
                ? `${statement}\n${statedByName}，${formatDateTime(statedAt)}`
                : "还没有提交",
            wide: true,
          },
          ...(notice.decidedOn
            ? [
                { label: "清退日期", value: formatDate(notice.decidedOn) },
                { label: "核实情况和决定理由", value: notice.consideration, wide: true },
              ]
            : []),
          ...(notice.withdrawReason
            ? [{ label: "撤回的原因", value: notice.withdrawReason, wide: true }]
            : []),
        ]}
        files={<NoticeFiles notice={notice} at={`${at}/files`} mayAdd={can(actor, "incubatee.end")} />}
        timeline={historyEntries(history)}
      />
    );
  },
});
