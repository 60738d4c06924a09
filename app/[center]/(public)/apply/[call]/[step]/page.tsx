import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { CallDeadline } from "@/components/call-deadline";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Steps } from "@/components/ui/steps";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callWindow } from "@/lib/domain/recruitment/call/call-phase";
import { exclusionsOf } from "@/lib/domain/recruitment/condition-form";
import { keysSince } from "@/lib/domain/recruitment/own-keys";
import { formatQueryCode } from "@/lib/domain/recruitment/query-code";
import { readDraft } from "@/lib/usecases/recruitment/draft/draft";
import { viewOwnFiles } from "@/lib/usecases/recruitment/own-file";
import { publicPage } from "@/lib/web/page";
import { ownCookie } from "../../../own-cookie";
import { keepStepAction, saveDraftAction, submitDraftAction } from "../actions";
import { DraftNumbers } from "../draft-numbers";
import { NotNow } from "../not-now";
import { stepInput } from "../schema";
import { StepForm } from "../step-form";
import { Grounds } from "./grounds";
import { MaterialsStep } from "./materials-step";
import { Review } from "./review";
import { stepView } from "./step-view";

export const metadata: Metadata = { title: "在线申请" };

export default publicPage({
  permission: "application.submit",
  input: stepInput,
  cookie: ownCookie,
  load: async (ctx, { another, own, ...input }) => {
    const read = await readDraft(ctx, { ...input, own: keysSince(own, another) });
    const wanted = input.step === "materials" && read.key && read.draft?.submittedAt === null;
    return { ...read, files: wanted ? await viewOwnFiles(ctx, read.key) : null };
  },
  render: ({ center, now, input, data: { call, phase, draft, key, files } }) => {
    const here = `/${center.slug}/apply/${formatCallKey(call)}`;
    const details = `/${center.slug}/calls/${formatCallKey(call)}`;
    const window = callWindow(call, now);
    const header = (
      <PageHeader
        title="在线申请"
        crumbs={[{ label: call.title, href: details }]}
        lead={window.daysLeft === 0 && window.phase === "open" && <CallDeadline {...call} {...window} />}
      />
    );
    if (draft?.submittedAt)
      return (
        <>
          {header}
          <Alert
            tone="success"
            title={`申请 ${draft.receipt} 已经提交，不能再修改。`}
            action={<LinkButton href={`/${center.slug}/track?receipt=${draft.receipt}`}>申请查询</LinkButton>}
          />
        </>
      );
    if (phase !== "open")
      return (
        <>
          {header}
          <NotNow call={call} phase={phase} phone={center.phone} details={details} left={draft !== null} />
        </>
      );
    const view = stepView({ call, draft, input, here, slug: center.slug, newKey: randomUUID() });
    return (
      <div className="flex max-w-3xl flex-col gap-4">
        {header}
        <Steps label="申请的步骤" steps={view.progress} />
        {key && <DraftNumbers receipt={key.receipt} queryCode={formatQueryCode(key.queryCode)} />}
        <h2 className="text-xl">{view.step.title}</h2>
        {view.step.id === "materials" && (
          <MaterialsStep
            slug={center.slug}
            here={here}
            templatesAt={`${details}/files`}
            files={files}
            isTeam={draft?.values.legalStatus === "team"}
            faults={view.lacking}
          />
        )}
        {view.step.id === "review" ? (
          <Review
            parts={view.parts()}
            faults={view.faults}
            here={here}
            action={submitDraftAction.bind(null, center.slug)}
            receipt={draft?.receipt ?? null}
          />
        ) : (
          <StepForm
            key={`${view.step.id} ${input.another ?? ""} ${input.check ?? ""}`}
            save={saveDraftAction.bind(null, center.slug)}
            keep={keepStepAction.bind(null, center.slug)}
            form={view.step.form}
            under={view.step.under}
            carried={view.carried}
            saved={view.saved}
            initial={view.initial}
            first={view.first}
          >
            {view.step.id === "conditions" && <Grounds texts={exclusionsOf(call.asks.conditions)} />}
          </StepForm>
        )}
      </div>
    );
  },
});
