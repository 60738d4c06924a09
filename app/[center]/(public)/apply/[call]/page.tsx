import type { Metadata } from "next";
import { z } from "zod";
import { CallDeadline } from "@/components/call-deadline";
import { WechatHint } from "@/components/site/wechat-hint";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { stepsOf } from "@/lib/domain/recruitment/application/application-steps";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callWindow } from "@/lib/domain/recruitment/call/call-phase";
import { readDraft } from "@/lib/usecases/recruitment/draft/draft";
import { publicPage } from "@/lib/web/page";
import { ForgetTyping } from "../../forget-typing";
import { ownCookie } from "../../own-cookie";
import { dropSlipAction } from "../../receipt/actions";
import { FromWord } from "./from-word";
import { NotNow } from "./not-now";
import { place } from "./schema";

export const metadata: Metadata = { title: "在线申请" };

export default publicPage({
  permission: "application.submit",
  input: z.object(place),
  cookie: ownCookie,
  load: readDraft,
  render: ({ center, now, data: { call, phase, draft } }) => {
    const here = `/${center.slug}/apply/${formatCallKey(call)}`;
    const details = `/${center.slug}/calls/${formatCallKey(call)}`;
    const steps = stepsOf(call.asks, draft?.values ?? {});
    const start = `${here}/${steps[0]?.id ?? "registration"}`;
    const another = `${start}?another=${draft?.receipt}`;
    const open = draft && !draft.submittedAt ? draft : null;
    return (
      <>
        <PageHeader
          title="在线申请"
          crumbs={[
            { label: "招募公告", href: `/${center.slug}/calls` },
            { label: call.title, href: details },
          ]}
          lead={<CallDeadline {...call} {...callWindow(call, now)} />}
        />
        {phase !== "open" ? (
          <NotNow call={call} phase={phase} phone={center.phone} details={details} left={open !== null} />
        ) : (
          <div className="panel-box flex max-w-3xl flex-col gap-5 px-4 py-6 sm:px-8">
            {draft && (
              <Alert
                tone="info"
                title={`这台设备上有一份${open ? "没有" : "已经"}提交的申请 ${draft.receipt}`}
              >
                {typeof draft.values.name === "string" && draft.values.name}
              </Alert>
            )}
            <p>
              {`共 ${steps.length} 步，约需 15 分钟，不需要注册账号。填写的内容随时保存在服务器上，中途离开或换一台设备，凭申请编号和查询码都能接着填。`}
            </p>
            <ol className="list-decimal ps-6">
              {steps.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ol>
            {call.asks.materials.length > 0 && (
              <div>
                <h2 className="font-semibold">请先准备好这些材料，拍照或扫描都可以</h2>
                <ul className="mt-1 list-disc ps-6">
                  {call.asks.materials.map(({ id, name, required }) => (
                    <li key={id}>
                      {name}
                      {!required && <span className="text-muted">（选交）</span>}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <div className="flex flex-wrap gap-3">
              <LinkButton href={draft && !open ? another : start} variant="primary" size="lg">
                {open ? "继续填写" : "开始填写"}
              </LinkButton>
              {open && (
                <LinkButton href={another} size="lg">
                  为另一家组织申请
                </LinkButton>
              )}
            </div>
            <WechatHint />
            <FromWord here={here} blank={`${details}/form`} />
            <p className="text-sm text-muted">
              在别的设备上填过的，请到
              <a className="link" href={`/${center.slug}/track`}>
                申请查询
              </a>
              ，凭申请编号和查询码继续填写。
            </p>
            {draft && (
              <ActionForm
                action={dropSlipAction.bind(null, center.slug)}
                submit="已抄好号码，从这台设备上清除"
                variant="ghost"
                guard={false}
              >
                <ForgetTyping slug={center.slug} />
                <p className="text-sm text-muted">
                  在公用电脑上填写的，离开前请清除，以免别人看到。清除后凭申请编号和查询码仍可查到。
                </p>
              </ActionForm>
            )}
          </div>
        )}
      </>
    );
  },
});
