import { Alert } from "@/components/ui/alert";
import { type SheetCounts, sheetCountsInWords } from "../sheet-counts";

interface Named {
  group: string | null;
  words: string;
}

/** What the ranking rests on. */
export interface RankingStanding {
  /** By whom and when, as written. */
  confirmed: { by: string; at: string } | null;
  /** Of the records, and what the panel decided on ties; with the name of the group where there are several. */
  digests: Named[];
  decisions: Named[];
  missing: { name: string; count: number }[];
  counts: SheetCounts;
  /** What the panel has to settle of ties: who gets a seat, or the order for the awards; null for nothing. */
  contested: "seats" | "awards" | null;
  panelHref: string;
}

/** How far this ranking can be relied on. */
export function RankingNotes(standing: RankingStanding) {
  return (
    <div className="mb-4">
      <Note {...standing} />
    </div>
  );
}

function Note(standing: RankingStanding) {
  const { confirmed, missing, counts, contested, decisions, digests, panelHref } = standing;
  if (confirmed) {
    return (
      <Alert tone="success" title={`排名已由${confirmed.by}于${confirmed.at}确认，不能再更改`}>
        {decisions.map(({ group, words }) => (
          <p key={group}>
            {group}同分名额由评审组议定：{words}
          </p>
        ))}
        {digests.map(({ group, words }) => (
          <p key={group}>
            {group}存档校验码（SHA-256）：<span className="break-all">{words}</span>
          </p>
        ))}
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
      <Alert tone="warning" title="有同分须由评审组议定">
        {contested === "awards"
          ? "同分的项目跨了奖项。确认排名时填写评审组议定的次序，并写明理由。"
          : "确认排名时勾选评审组决定入选的申请，并写明理由。"}
      </Alert>
    );
  }
  return (
    <Alert tone="info" title={`打分表已全部完成：${sheetCountsInWords(counts)}`}>
      请核对以下排名，核对无误后确认。
    </Alert>
  );
}
