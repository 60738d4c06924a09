import { Alert } from "@/components/ui/alert";
import { type SheetCounts, sheetCountsInWords } from "../sheet-counts";

/** What the ranking rests on. */
export interface RankingStanding {
  /** By whom and when, as written. */
  confirmed: { by: string; at: string; digest: string } | null;
  missing: { name: string; count: number }[];
  counts: SheetCounts;
  contested: boolean;
  decision: { reason: string } | null;
  panelHref: string;
}

/** How far this ranking can be relied on. */
export function RankingNotes(standing: RankingStanding) {
  const { confirmed, missing, counts, contested, decision, panelHref } = standing;
  if (confirmed) {
    return (
      <Alert tone="success" title={`排名已由${confirmed.by}于${confirmed.at}确认，不能再更改`}>
        {decision && <p>同分名额由评审组议定：{decision.reason}</p>}
        <p>
          存档校验码（SHA-256）：<span className="break-all">{confirmed.digest}</span>
        </p>
      </Alert>
    );
  }
  if (missing.length > 0) {
    return (
      <Alert
        tone="warning"
        title={`暂定排名：还有 ${missing.reduce((sum, { count }) => sum + count, 0)} 张打分表未提交`}
        action={
          <a className="link-plain underline" href={panelHref}>
            查看打分进度
          </a>
        }
      >
        {missing.map(({ name, count }) => `${name} ${count} 张`).join("，")}。全部提交后名次可能变化。
      </Alert>
    );
  }
  if (contested) {
    return (
      <Alert tone="warning" title="名额线上有同分，须由评审组议定">
        确认排名时勾选评审组决定入选的申请，并写明理由。
      </Alert>
    );
  }
  return (
    <Alert tone="info" title={`打分表已全部完成：${sheetCountsInWords(counts)}`}>
      请核对以下排名，核对无误后确认。
    </Alert>
  );
}
