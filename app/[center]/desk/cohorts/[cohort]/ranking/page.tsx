import type { Metadata } from "next";
import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/china-time";
import { formatDateWithWeekday } from "@/lib/domain/civil-date";
import { viewRanking } from "@/lib/usecases/ranking";
import { centerPage } from "@/lib/web/page";
import { cohortNumber } from "../../../../cohort-number";
import { confirmRankingAction } from "./actions";
import { ConfirmRanking } from "./confirm-ranking";
import { outcomesInWords, rankingOnPage } from "./ranking-lines";
import { RankingView } from "./ranking-view";

export const metadata: Metadata = { title: "评审排名" };

export default centerPage({
  permission: "ranking.view",
  input: z.object({ cohort: cohortNumber }),
  load: async (ctx, input) => ({ ...(await viewRanking(ctx, input)), printedAt: ctx.now }),
  render: ({ data, center }) => {
    const { cohort, ranking, confirmed, digest } = data;
    const desk = `/${center.slug}/desk`;
    const panelHref = `${desk}/cohorts/${cohort.number}/panel`;
    const missing = ranking?.missing.reduce((sum, { count }) => sum + count, 0) ?? 0;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title={`${cohort.name}评审排名`}
            crumbs={[
              { label: "评审", href: `${desk}/reviews` },
              { label: cohort.name, href: `${desk}/cohorts/${cohort.number}` },
              { label: "评审组", href: panelHref },
            ]}
            tag={
              ranking && <Tag tone={confirmed ? "passed" : "running"}>{confirmed ? "已确认" : "暂定"}</Tag>
            }
            lead={cohort.reviewOn && `评审日 ${formatDateWithWeekday(cohort.reviewOn)}`}
            action={
              ranking && (
                <>
                  {!confirmed && (
                    <ConfirmRanking
                      cohort={cohort}
                      digest={digest}
                      missing={missing}
                      outcomes={outcomesInWords(ranking.rows)}
                      panelHref={panelHref}
                      tied={ranking.rows.filter(({ outcome }) => outcome === "undecided")}
                      seats={ranking.contested}
                      action={confirmRankingAction.bind(null, center.slug)}
                    />
                  )}
                  {confirmed && !confirmed.noticed && (
                    <LinkButton href={`${desk}/notices/new?cohort=${cohort.number}`} variant="primary">
                      拟写公示
                    </LinkButton>
                  )}
                  <PrintButton>打印排名表</PrintButton>
                </>
              )
            }
          />
        </div>
        {ranking ? (
          <>
            <PrintHead
              center={center.name}
              title={`${cohort.name}入驻评审排名表${confirmed ? "" : "（未确认）"}`}
              printedAt={formatDateTime(data.printedAt)}
            />
            <RankingView {...rankingOnPage(ranking, confirmed, panelHref)} />
          </>
        ) : (
          <EmptyState
            title="评审还没有开始"
            icon="score"
            action={<LinkButton href={panelHref}>查看评审组</LinkButton>}
          >
            评委打分后，这里即时显示排名。
          </EmptyState>
        )}
      </>
    );
  },
});
