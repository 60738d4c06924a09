import type { Metadata } from "next";
import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { rulesInWords } from "@/lib/domain/recruitment/rules-in-words";
import { viewRanking } from "@/lib/usecases/review/ranking";
import { centerPage } from "@/lib/web/page";
import { callKey } from "../../../../../_parts/recruitment/call-key";
import { WithheldRanking } from "../withheld-ranking";
import { PaperTable } from "./paper-table";

export const metadata: Metadata = { title: "排名表" };

export default centerPage({
  permission: "ranking.view",
  input: z.object({ call: callKey }),
  load: viewRanking,
  render: ({ data: { call, rankings, confirmed, withheld }, center, now }) => {
    const batch = `/${center.slug}/desk/calls/${formatCallKey(call)}`;
    const title = `${call.name}评审排名表${confirmed ? "" : "（未确认）"}`;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title={title}
            crumbs={[
              { label: call.name, href: batch },
              { label: "评审排名", href: `${batch}/ranking` },
            ]}
            lead="A4 横向；每位评审专家一栏，在本人打分的下方签字"
            action={rankings.length > 0 && <PrintButton>打印</PrintButton>}
          />
        </div>
        {rankings.length > 0 && (
          <div className="ranking-paper">
            <PrintHead center={center.name} title={title} printedAt={formatDateTime(now)} />
            {rankings.map(({ group, ranking, digest }) => (
              <section key={group?.id ?? "all"} className="mb-4">
                {group && <h2 className="mb-1 font-semibold">{group.name}</h2>}
                <PaperTable ranking={ranking} caption={`${group?.name ?? ""}评审排名表`} />
                <div className="keep mt-3 text-sm">
                  <p>
                    {rulesInWords(ranking.rules, ranking.criteria, group ? [group] : []).join("")}
                    括号内的打分按规则去掉。
                  </p>
                  {ranking.decision && <p>同分名额由评审组议定：{ranking.decision.reason}</p>}
                  {digest && <p>存档校验码（SHA-256）{digest}</p>}
                </div>
              </section>
            ))}
            <div className="keep mt-3 text-sm">
              {confirmed && (
                <p>
                  {confirmed.by}于{formatDateTime(confirmed.at)}确认
                </p>
              )}
              <p className="mt-6 text-end whitespace-pre">年　　月　　日</p>
            </div>
          </div>
        )}
        {withheld && <WithheldRanking {...withheld} panelHref={`${batch}/panel`} />}
        {rankings.length === 0 && !withheld && <p className="text-muted">评审还没有开始，没有排名。</p>}
      </>
    );
  },
});
