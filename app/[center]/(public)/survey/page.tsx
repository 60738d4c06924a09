import type { Metadata } from "next";
import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button-class";
import { FieldFrame } from "@/components/ui/field/field-frame";
import { PageHeader } from "@/components/ui/page-header";
import { formatDate } from "@/lib/domain/base/civil-date";
import { answerForm } from "@/lib/domain/projects/supervision/survey";
import { surveyByCode } from "@/lib/usecases/projects/supervision/survey-answer";
import { publicPage } from "@/lib/web/page";
import { countFailures, visitorAddress } from "@/lib/web/rate-limit";
import { answerSurveyAction } from "./actions";

export const metadata: Metadata = { title: "满意度调查", robots: { index: false } };

/** What the code on a slip leads to: no account, no name, one answer. */
export default publicPage({
  permission: "survey.answer",
  input: z.object({
    thanks: z.unknown().optional(),
    code: z
      .unknown()
      .optional()
      .transform((typed) => (typeof typed === "string" ? typed.slice(0, 40) : "")),
  }),
  load: surveyByCode,
  around: async (view) =>
    countFailures([["surveyPerAddress", await visitorAddress()]], view, ({ data, input }) => {
      return input.code === "" || data !== null;
    }),
  render: ({ center: { slug }, input: { code, thanks }, data: survey }) => (
    <div className="mx-auto max-w-md">
      <PageHeader
        title={survey?.title ?? "满意度调查"}
        lead={survey?.looked ?? (thanks === "yes" ? undefined : "请填写调查单上的调查码")}
      />
      {thanks === "yes" && (
        <Alert tone="success" title="答卷已收到，谢谢您">
          调查单已经用完，可以丢弃。
        </Alert>
      )}
      {survey === null && thanks !== "yes" && (
        <form method="get" action={`/${slug}/survey`} className="panel-box flex flex-col gap-4 px-5 py-6">
          {code !== "" && (
            <Alert tone="warning" title="没有这个调查码">
              请对照调查单核对，字母不分大小写；仍不对的，请向发单的人询问。
            </Alert>
          )}
          <FieldFrame id="code" label="调查码">
            <input
              id="code"
              name="code"
              defaultValue={code}
              className="input w-full font-mono"
              autoComplete="off"
            />
          </FieldFrame>
          <button type="submit" className={buttonClass("primary")}>
            开始填写
          </button>
        </form>
      )}
      {survey?.whyNot && (
        <Alert tone="warning" title="不能填写">
          {survey.whyNot}
        </Alert>
      )}
      {survey && !survey.whyNot && (
        <ActionForm
          action={answerSurveyAction.bind(null, slug)}
          hidden={{ code }}
          submit="提交答卷"
          pendingText="正在提交"
          guard={false}
          className="panel-box flex flex-col gap-5 px-5 py-6"
        >
          <p className="text-sm text-muted">
            不记姓名，答卷与调查码分开保存；{formatDate(survey.closesOn)}截止。
          </p>
          <FormFields form={answerForm(survey.questions)} under="sheet." />
        </ActionForm>
      )}
    </div>
  ),
});
