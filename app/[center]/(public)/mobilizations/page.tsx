import type { Metadata } from "next";
import { FormFields } from "@/components/form/form-fields";
import { PhoneLink } from "@/components/phone-link";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";
import {
  mobilizationKindLabels,
  teamAnswerForm,
  teamAnswerLabels,
} from "@/lib/domain/community/mobilization";
import { findTeamCall } from "@/lib/usecases/community/volunteer/mobilization-answer";
import { publicPage } from "@/lib/web/page";
import { countFailures, visitorAddress } from "@/lib/web/rate-limit";
import { answerTeamCallAction } from "./actions";
import { callAddress } from "./schema";

export const metadata: Metadata = { title: "队伍回应", robots: { index: false } };

export default publicPage({
  permission: "mobilization.answer",
  input: callAddress,
  load: findTeamCall,
  around: async (view) =>
    countFailures(
      [["verifyPerAddress", await visitorAddress()]],
      view,
      ({ data, input }) => data !== null || input.code === null,
    ),
  render: ({ data: call, input: { code, done }, center }) => {
    if (!call)
      return (
        <>
          <PageHeader title="队伍回应" lead="收到拉动通知的队伍，凭通知单上的回应码在这里回应。" />
          <form method="get" className="panel-box flex max-w-md flex-col gap-4 px-5 py-6">
            {code !== null && (
              <Alert tone="danger" title="没有这个回应码">
                请对照通知单核对；不清楚时请致电 <PhoneLink phone={center.phone} />。
              </Alert>
            )}
            <label className="flex flex-col gap-1 font-semibold">
              回应码
              <input
                name="code"
                required
                maxLength={50}
                defaultValue={code ?? ""}
                autoComplete="off"
                autoCapitalize="characters"
                className="input w-full text-lg tracking-wide"
              />
            </label>
            <Button type="submit" variant="primary">
              查看通知
            </Button>
          </form>
        </>
      );
    const { team, mobilization, answer, people, note, answeredAt } = call;
    const before = answer === "none" ? {} : { answer };
    return (
      <>
        <PageHeader title={mobilization.name} lead={`${center.name}通知${team.name}`} />
        <div className="flex max-w-2xl flex-col gap-5">
          {done && (
            <Alert tone="success" title="回应已收到">
              谢谢！结束之前还可以在这里更改。
            </Alert>
          )}
          <Section>
            <Facts
              facts={[
                { label: "类型", value: mobilizationKindLabels[mobilization.kind] },
                { label: "范围", value: mobilization.place?.name ?? "全区" },
                { label: "请于此前回应", value: formatDateTime(mobilization.answerBy) },
                {
                  label: "目前的回应",
                  value: answeredAt
                    ? `${teamAnswerLabels[answer]}${people === null ? "" : `，${people} 人`}`
                    : "还没有回应",
                },
                { label: "任务", value: mobilization.task, wide: true },
              ]}
            />
          </Section>
          {call.whyNot ? (
            <Alert tone="warning" title="已经结束">
              {call.whyNot}
            </Alert>
          ) : (
            <Section title="回应">
              <ActionForm
                action={answerTeamCallAction.bind(null, center.slug)}
                hidden={{ code: code ?? "" }}
                submit="提交回应"
              >
                <FormFields form={teamAnswerForm} values={{ ...before, people, note }} />
                <p className="text-sm text-muted">志愿服务全凭自愿，可以不参加。</p>
              </ActionForm>
            </Section>
          )}
        </div>
      </>
    );
  },
});
