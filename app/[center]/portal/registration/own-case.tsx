import { dueWords } from "@/app/[center]/desk/due-words";
import { LinkedList } from "@/components/record/linked-list";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { type Fact, Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Steps } from "@/components/ui/steps";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import {
  registrationKindLabels,
  registrationLabels,
  registrationTones,
} from "@/lib/domain/incubation/registration";
import { registrationFormLabels } from "@/lib/domain/incubation/registration-checklist";
import { filingNext, filingSteps } from "@/lib/domain/incubation/registration-filing";
import { stepStanding } from "@/lib/domain/incubation/registration-step";
import type { ownRegistration } from "@/lib/usecases/incubation/registration/own-case";
import { withdrawRequestAction } from "./actions";

type Case = NonNullable<Awaited<ReturnType<typeof ownRegistration>>["registration"]>;

interface Props {
  slug: string;
  today: CivilDate;
  registration: Case;
}

/** Where the road stands, and its checklist with what each step still needs. */
export function OwnCase({ slug, today, registration }: Props) {
  const { id, state, steps, roster, files, edition, placeName } = registration;
  const at = `/${slug}/portal/registration/${id}`;
  const met = steps.filter(({ metOn }) => metOn !== null).length;
  return (
    <>
      <Section
        title={`${registrationFormLabels[registration.legalForm]}${registrationKindLabels[registration.kind]}`}
        action={<Tag tone={registrationTones[state]}>{registrationLabels[state]}</Tag>}
      >
        {placeName !== null && (
          <div className="mb-4 flex flex-col gap-3">
            <Steps label="备案进度" steps={filingSteps(registration)} />
            <p>{filingNext({ ...registration, placeName })}</p>
            {state === "granted" && (
              <div>
                <LinkButton href={`${at}/notice`}>备案通知书</LinkButton>
              </div>
            )}
          </div>
        )}
        <Facts facts={factsOf(registration, today)} />
        {state === "requested" && (
          <div className="mt-4">
            <ConfirmDialog
              action={withdrawRequestAction.bind(null, slug)}
              hidden={{ registration: id, edition }}
              trigger="撤回申请"
              title="撤回申请"
              confirm="撤回申请"
            >
              <p>撤回后中心不再办理；需要时可以重新申请。</p>
            </ConfirmDialog>
          </div>
        )}
      </Section>
      <LinkedList
        title={`办理事项（已具备 ${met} / ${steps.length}）`}
        items={steps.map((step, index) => {
          const papers = files.filter(({ part }) => part === `step${index + 1}`).length;
          return {
            key: step.title,
            words: `${index + 1}. ${step.title}`,
            href: `${at}/steps/${index + 1}`,
            note: [step.threshold, papers > 0 && `材料 ${papers} 份`, step.note && `中心说明：${step.note}`]
              .filter(Boolean)
              .join("；"),
            tag: stepStanding(step),
          };
        })}
      />
      <Section
        title={`成员花名册（${roster.length} 人）`}
        action={state === "preparing" ? <LinkButton href={`${at}/roster`}>填写花名册</LinkButton> : undefined}
      >
        {roster.length === 0 ? (
          <p className="text-muted">
            {registration.kind === "filing" ? "还没有填写，备案要有花名册。" : "还没有填写。"}
          </p>
        ) : (
          <p>{roster.map(({ name, role }) => (role ? `${name}（${role}）` : name)).join("、")}</p>
        )}
      </Section>
    </>
  );
}

/** What of its days and its outcome there is to tell. */
function factsOf(registration: Case, today: CivilDate): Fact[] {
  const { state, fastTrack, days, openedOn, submittedOn, dueOn, decidedOn, paper, endReason } = registration;
  const green = dueOn
    ? `${formatDate(dueOn)}前办结${state === "submitted" ? `，${dueWords(dueOn, today).words}` : ""}`
    : `提交后 ${days} 个工作日内办结`;
  return [
    { label: state === "requested" ? "申请" : "开始办理", value: formatDate(openedOn) },
    { label: "通道", value: fastTrack ? "绿色通道" : "普通" },
    ...(fastTrack ? [{ label: "绿色通道时限", value: green }] : []),
    ...(submittedOn ? [{ label: "提交登记机关", value: formatDate(submittedOn) }] : []),
    ...(decidedOn ? [{ label: "决定", value: formatDate(decidedOn) }] : []),
    ...(paper ? [{ label: "代码或编号", value: paper }] : []),
    ...(endReason ? [{ label: "原因", value: endReason, wide: true }] : []),
  ];
}
