import { Alert } from "@/components/ui/alert";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { type CivilDate, formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import type { SheetLine } from "@/lib/usecases/review/review-day";
import { SheetStatus } from "./sheet-status";

interface Props {
  review: CallKey & {
    name: string;
    reviewOn: CivilDate | null;
    confirmed: boolean;
    lines: readonly SheetLine[];
    owed: number;
  };
  /** The address the sheets hang below. */
  home: string;
}

/** Everything a panelist has to mark in one batch, with what is left. */
export function ReviewList({ review, home }: Props) {
  const { lines, owed } = review;
  const next = lines.find(({ status }) => status === null || status === "draft");
  const done = lines.length - owed;
  return (
    <section aria-labelledby={`review-${formatCallKey(review)}`}>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h1 id={`review-${formatCallKey(review)}`} className="text-2xl">
            {review.name}评审
          </h1>
          <p className="mt-1 text-muted">
            {review.reviewOn && `${formatDateWithWeekday(review.reviewOn)}，`}已完成{" "}
            <span className="font-semibold text-base-content tabular-nums">{done}</span> / {lines.length}
          </p>
        </div>
        {next && !review.confirmed && (
          <LinkButton href={`${home}/${formatCallKey(review)}/${next.receipt}`} variant="primary" size="lg">
            {done === 0 && next.status === null ? "开始打分" : "继续打分"}
          </LinkButton>
        )}
      </div>
      <progress
        className="progress mb-4 w-full progress-primary"
        value={done}
        max={lines.length}
        aria-label={`已完成 ${done}，共 ${lines.length}`}
      />
      {review.confirmed && (
        <Alert tone="success" title="评审结果已确认，感谢您的评审" className="mb-4">
          打分表只供查看，不能再修改。
        </Alert>
      )}
      {owed === 0 && !review.confirmed && (
        <Alert tone="success" title="您的打分表已全部完成，感谢您的评审" className="mb-4">
          结果由中心汇总后公示。
        </Alert>
      )}
      <ul className="panel-box divide-y divide-line">
        {lines.map(({ receipt, name, status }) => (
          <li
            key={receipt}
            className="relative flex min-h-14 items-center gap-2 px-4 py-2 hover:bg-base-200 sm:gap-4"
          >
            <div className="min-w-0 flex-1 sm:flex sm:items-baseline sm:gap-4">
              <span className="block shrink-0 text-sm text-muted tabular-nums">{receipt}</span>
              <a
                href={`${home}/${formatCallKey(review)}/${receipt}`}
                className="font-semibold text-pretty after:absolute after:inset-0"
              >
                {name}
              </a>
            </div>
            <SheetStatus status={status} />
            <Icon name="chevron" size={16} className="-rotate-90 text-muted" />
          </li>
        ))}
      </ul>
    </section>
  );
}
