import { dueWords } from "@/app/[center]/desk/due-words";
import { SaidSoFar } from "@/components/said-so-far";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { lapseCorrectionAction, takeBackCorrectionAction } from "./correction/actions";
import type { ShownApplication } from "./shown-application";

interface Props {
  application: ShownApplication;
  center: string;
  today: CivilDate;
}

/** The notice that the applicant has to answer, and until when. */
export function OpenNotice({ application: { id, name, receipt, standing, said }, center, today }: Props) {
  const notice = standing?.notice;
  if (!notice) return null;
  const due = dueWords(notice.dueOn, today);
  return (
    <Section title="待补正" action={<Tag tone={due.tone}>{due.words}</Tag>}>
      <p>
        {notice.issuedByName}通知补正 {notice.items.length} 项，{formatDate(notice.dueOn)}到期。
        <a className="link" href={`/${center}/desk/applications/${receipt}/correction`}>
          查看通知
        </a>
      </p>
      <ol className="mt-2 list-decimal ps-5 text-sm">
        {notice.items.map(({ item, label, reason }) => (
          <li key={item}>
            {label}：{reason}
          </li>
        ))}
      </ol>
      <div className="mt-3 flex flex-wrap gap-3">
        {notice.dueOn < today && (
          <ConfirmDialog
            action={lapseCorrectionAction.bind(null, center)}
            hidden={{ application: id }}
            trigger="按逾期未补正处理"
            title="按逾期未补正处理"
            confirm="按逾期未补正处理"
            variant="danger"
            size="sm"
          >
            <p>{name}的申请判为初审不通过，理由为逾期未补正。评审开始之前可以撤回。</p>
          </ConfirmDialog>
        )}
        <ConfirmDialog
          action={takeBackCorrectionAction.bind(null, center)}
          hidden={{ application: id }}
          trigger="撤回补正通知"
          title="撤回补正通知"
          confirm="撤回补正通知"
          size="sm"
          reason={{ name: "reason", label: "撤回的原因" }}
        >
          <p>{name}的申请回到审查中，申请方不能再补正，已经填写的内容不采用。</p>
          {said && <SaidSoFar {...said} />}
        </ConfirmDialog>
      </div>
    </Section>
  );
}
