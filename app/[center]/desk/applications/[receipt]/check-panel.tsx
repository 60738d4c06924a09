import { SaidSoFar } from "@/components/said-so-far";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { chinaDate, formatDateTime } from "@/lib/domain/base/china-time";
import { applicationLabels } from "@/lib/domain/recruitment/application/application-lifecycle";
import { isUnchecked } from "@/lib/domain/recruitment/application/application-standing";
import { beforeReview, callLabels } from "@/lib/domain/recruitment/call/call-lifecycle";
import { checkHints } from "@/lib/domain/recruitment/check/check-hints";
import { checkApplicationAction, takeBackCheckAction } from "../actions";
import { TakeBack } from "./acceptance";
import { ArrivalFocus } from "./arrival-focus";
import { OrganizationChoice } from "./organization-choice";
import type { ShownApplication } from "./shown-application";

interface Props {
  application: ShownApplication;
  center: string;
  /** The clerk comes from the application before: the keyboard goes on here. */
  arrived: boolean;
}

/** The formal check: what the computer compared, and the two verdicts; or the verdict that was given. */
export function CheckPanel({ application, center, arrived }: Props) {
  const { call, check, state } = application;
  if (!isUnchecked(state)) return check && <GivenVerdict {...{ application, check, center }} />;
  if (state === "correcting") return null;
  if (!beforeReview(call.state)) {
    return <Section title="初审">{`批次目前是“${callLabels[call.state]}”，不能再初审。`}</Section>;
  }
  const action = checkApplicationAction.bind(null, center);
  return (
    <Section title="初审">
      <Hints application={application} />
      <ArrivalFocus active={arrived} className="mt-4 flex flex-wrap gap-3">
        <ActionForm
          action={action}
          hidden={{ applicationId: application.id, verdict: "passed" }}
          guard={false}
          // Both buttons stand side by side, what the one of them asks above them.
          className="contents [&>:not(:last-child)]:w-full"
        >
          {application.organizations && <OrganizationChoice {...application.organizations} />}
          <div>
            <SubmitButton>通过</SubmitButton>
          </div>
        </ActionForm>
        <ConfirmDialog
          action={action}
          hidden={{ applicationId: application.id, verdict: "refused" }}
          trigger="不通过"
          title="判为初审不通过"
          confirm="判为不通过"
          variant="danger"
          reason={{ name: "reason", label: "理由", hint: "写明缺什么、哪里不符合；申请方凭查询码可以看到" }}
        >
          <p>
            {application.name}（{application.receipt}
            ）将不进入评审，申请方凭查询码可以看到理由。评审开始之前可以撤回。
          </p>
        </ConfirmDialog>
      </ArrivalFocus>
    </Section>
  );
}

function Hints({ application }: { application: ShownApplication }) {
  const { call, others } = application;
  const hints = checkHints({
    ...application,
    submittedOn: chinaDate(application.submittedAt),
    opensOn: call.opensOn,
    closesOn: call.closesOn,
    others,
  });
  return (
    <ul className="flex flex-col gap-1.5 text-[0.9375rem]">
      {hints.map(({ sound, text }) => (
        <li key={text} className="flex gap-2">
          <Icon
            name={sound ? "check" : "warning"}
            size={16}
            className={`mt-1 ${sound ? "text-passed" : "text-todo"}`}
          />
          <span>
            {!sound && <span className="font-semibold">请核对：</span>}
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface GivenProps {
  application: ShownApplication;
  check: NonNullable<ShownApplication["check"]>;
  center: string;
}

function GivenVerdict({ application, check, center }: GivenProps) {
  const { id, name, state, call, said } = application;
  const standing = state === "passed" || state === "refused";
  return (
    <Section title="初审">
      <p className="font-semibold">{applicationLabels[check.verdict]}</p>
      {check.reason && <p className="mt-1 whitespace-pre-line">{check.reason}</p>}
      <p className="mt-1 text-sm text-muted">
        {check.checkedByName}，{formatDateTime(check.checkedAt)}
      </p>
      {state === "notAccepted" && beforeReview(call.state) && (
        <div className="mt-3">
          <TakeBack application={application} center={center} />
        </div>
      )}
      {standing && beforeReview(call.state) && (
        <div className="mt-3">
          <ConfirmDialog
            action={takeBackCheckAction.bind(null, center)}
            hidden={{ application: id }}
            trigger="撤回初审结论"
            title="撤回初审结论"
            confirm="撤回初审结论"
            size="sm"
            reason={{ name: "reason", label: "撤回的原因" }}
          >
            <p>{name}回到审查中，可以重新判定。原结论和撤回的原因都留在办理经过中。</p>
            {said && <SaidSoFar {...said} />}
          </ConfirmDialog>
        </div>
      )}
    </Section>
  );
}
