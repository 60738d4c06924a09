import { dueWords } from "@/app/[center]/desk/due-words";
import { SaidSoFar } from "@/components/said-so-far";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { beforeReview } from "@/lib/domain/recruitment/call/call-lifecycle";
import { acceptApplicationsAction, notAcceptAction, takeBackAcceptanceAction } from "../actions";
import { OpenNotice } from "./open-notice";
import type { ShownApplication } from "./shown-application";

interface Props {
  application: ShownApplication;
  center: string;
  today: CivilDate;
}

/** Whether the center has accepted the application (受理), and how far its check has come since. */
export function Acceptance({ application, center, today }: Props) {
  const { id, name, receipt, state, standing, call } = application;
  const check = `/${center}/desk/applications/${receipt}/check`;
  if (!standing || !beforeReview(call.state)) return null;
  if (state === "submitted") {
    const due = standing.acceptBy && dueWords(standing.acceptBy, today);
    return (
      <Section title="受理" action={due && <Tag tone={due.tone}>{due.words}</Tag>}>
        {standing.acceptBy && (
          <p className="mb-3">{formatDate(standing.acceptBy)}前（含当日）决定是否受理。</p>
        )}
        <div className="flex flex-wrap gap-3">
          <ActionForm
            action={acceptApplicationsAction.bind(null, center)}
            hidden={{ applications: id }}
            submit="受理"
            guard={false}
            className="flex flex-col gap-2"
          />
          <ConfirmDialog
            action={notAcceptAction.bind(null, center)}
            hidden={{ application: id }}
            trigger="不予受理"
            title="不予受理"
            confirm="不予受理"
            variant="danger"
            reason={{ name: "reason", label: "理由", hint: "申请方凭查询码可以看到" }}
          >
            <p>{name}的申请不再审查。招募期内可以重新申请。评审开始之前可以撤回。</p>
          </ConfirmDialog>
        </div>
      </Section>
    );
  }
  if (state === "correcting") return <OpenNotice {...{ application, center, today }} />;
  const { met, deficient } = standing;
  return (
    <Section
      title="受理"
      action={
        <LinkButton href={check} size="sm">
          逐项审查
        </LinkButton>
      }
    >
      <p>
        {application.acceptedByName}
        {application.acceptedAt && `，${formatDateTime(application.acceptedAt)}受理`}
      </p>
      <p className="mt-1 text-muted">
        {met + deficient === 0
          ? "还没有逐项审查。"
          : `已看 ${met + deficient} 项，其中 ${deficient} 项不符合或需补正。`}
      </p>
      <div className="mt-3">
        <TakeBack application={application} center={center} />
      </div>
    </Section>
  );
}

/** Takes back that the application was accepted, or was not. */
export function TakeBack({ application: { id, name, said }, center }: Omit<Props, "today">) {
  return (
    <ConfirmDialog
      action={takeBackAcceptanceAction.bind(null, center)}
      hidden={{ application: id }}
      trigger="撤回受理意见"
      title="撤回受理意见"
      confirm="撤回受理意见"
      size="sm"
      reason={{ name: "reason", label: "撤回的原因" }}
    >
      <p>{name}的申请回到待受理。原意见和撤回的原因都留在办理经过中。</p>
      {said && <SaidSoFar {...said} />}
    </ConfirmDialog>
  );
}
