import type { Metadata } from "next";
import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { MenuItem } from "@/components/ui/menu-item";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { viewRanking } from "@/lib/usecases/review/ranking";
import { centerPage } from "@/lib/web/page";
import { callKey } from "../../../../_parts/recruitment/call-key";
import { confirmRankingAction } from "./actions";
import { awardTiesOf } from "./award-lines";
import { ConfirmRanking } from "./confirm-ranking";
import { outcomesInWords } from "./outcomes-in-words";
import { rankingOnPage, standingOf, tiesOf } from "./ranking-lines";
import { RankingNotes } from "./ranking-notes";
import { RankingView } from "./ranking-view";
import { WithheldRanking } from "./withheld-ranking";

export const metadata: Metadata = { title: "评审排名" };

export default centerPage({
  permission: "ranking.view",
  input: z.object({ call: callKey, page: z.coerce.number().int().min(1).catch(1) }),
  load: viewRanking,
  render: ({ data, input, center }) => {
    const { call, rankings, confirmed, digest, withheld } = data;
    const shown = rankings.length > 0;
    const desk = `/${center.slug}/desk`;
    const panelHref = `${desk}/calls/${formatCallKey(call)}/panel`;
    const missing = data.missing.reduce((sum, { count }) => sum + count, 0);
    return (
      <>
        <PageHeader
          title={`${call.name}评审排名`}
          crumbs={[
            { label: "评审", href: `${desk}/reviews` },
            { label: call.name, href: `${desk}/calls/${formatCallKey(call)}` },
            { label: "评审组", href: panelHref },
          ]}
          tag={shown && <Tag tone={confirmed ? "passed" : "running"}>{confirmed ? "已确认" : "暂定"}</Tag>}
          lead={call.reviewOn && `评审日：${formatDateWithWeekday(call.reviewOn)}`}
          action={
            shown && (
              <>
                {!confirmed && (
                  <ConfirmRanking
                    call={call}
                    digest={digest}
                    missing={missing}
                    outcomes={outcomesInWords(
                      rankings.flatMap(({ ranking }) => ranking.rows),
                      rankings.some(({ ranking }) => ranking.tiers.length > 0),
                    )}
                    panelHref={panelHref}
                    ties={tiesOf(rankings)}
                    awardTies={awardTiesOf(rankings)}
                    action={confirmRankingAction.bind(null, center.slug)}
                  />
                )}
                {confirmed && !confirmed.noticed && callKindTerms[call.kind].money && (
                  <LinkButton href={`${desk}/calls/${formatCallKey(call)}/grants`}>核定金额</LinkButton>
                )}
                {confirmed && !confirmed.noticed && (
                  <LinkButton href={`${desk}/notices/new?call=${formatCallKey(call)}`} variant="primary">
                    拟写公示
                  </LinkButton>
                )}
                <LinkButton href={`${desk}/calls/${formatCallKey(call)}/ranking/paper`}>
                  <Icon name="print" />
                  打印排名表
                </LinkButton>
              </>
            )
          }
          more={
            shown && (
              <MenuItem href={`${desk}/calls/${formatCallKey(call)}/ranking/export`} download>
                导出 Excel
              </MenuItem>
            )
          }
        />
        {shown ? (
          <>
            <RankingNotes {...standingOf(data, panelHref)} />
            {rankings.map((one) => (
              <RankingView key={one.group?.id ?? "all"} {...rankingOnPage(one, input.page)} />
            ))}
          </>
        ) : withheld ? (
          <WithheldRanking {...withheld} panelHref={panelHref} />
        ) : (
          <EmptyState
            title="评审还没有开始"
            icon="score"
            action={<LinkButton href={panelHref}>查看评审组</LinkButton>}
          >
            评审专家全部提交打分表后，这里显示排名。
          </EmptyState>
        )}
      </>
    );
  },
});
