import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { Section } from "@/components/ui/section";
import { chinaDate, formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { forgottenWords, sheetKeptUntil } from "@/lib/domain/center/sheet-term";

interface Props {
  /** `forgotten` of those that are kept for a time and no longer. */
  sheet: { fileName: string; uploadedByName: string; createdAt: Date; forgotten?: boolean };
  children: ReactNode;
}

/** A sheet that is looked at before anything is made of it: which one, whose, and until when; or that its time is over. */
export function CheckedSection({ sheet, children }: Props) {
  if (sheet.forgotten) return <Alert tone="warning" title={forgottenWords(sheet)} />;
  const { fileName, uploadedByName, createdAt, forgotten } = sheet;
  const until = formatDate(chinaDate(sheetKeptUntil(createdAt)));
  const uploaded = `${uploadedByName}于${formatDateTime(createdAt)}上传`;
  return (
    <Section title={`核对“${fileName}”`} action={<span className="text-muted">{uploaded}</span>}>
      <div className="flex flex-col gap-4">
        {children}
        {forgotten === false && (
          <p className="text-sm text-muted">没有确认导入的，表格的内容保留到{until}，到期自动删除。</p>
        )}
      </div>
    </Section>
  );
}
