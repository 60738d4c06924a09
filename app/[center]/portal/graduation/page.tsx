import { z } from "zod";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/domain/base/civil-date";
import { ownGraduation } from "@/lib/usecases/incubation/graduation/record";
import { centerPage } from "@/lib/web/page";
import { requestOwnAssessmentAction } from "./actions";
import { OwnAssessment } from "./own-assessment";

export const metadata = { title: "出壳评估" };

export default centerPage({
  permission: "ownGraduation.view",
  scope: "organization",
  input: z.object({}),
  load: ownGraduation,
  render: ({ center: { slug }, data: { incubatee, mayRequest, endsOn, afterCareUntil, graduation } }) => (
    <>
      <PageHeader
        title="出壳评估"
        lead={endsOn ? `孵化期到${formatDate(endsOn)}；期满不提交评估材料的，按主动退出办理。` : undefined}
      />
      <div className="flex max-w-4xl flex-col gap-4">
        {graduation && graduation.state !== "withdrawn" && (
          <OwnAssessment slug={slug} graduation={graduation} afterCareUntil={afterCareUntil} />
        )}
        {mayRequest && incubatee && (
          <Section title="提请出壳评估">
            <p className="mb-4">提请后先自评并上传证明材料，再由中心面谈、第三方评审，最后作出结果。</p>
            <ActionForm
              action={requestOwnAssessmentAction.bind(null, slug)}
              hidden={{ incubatee }}
              submit="提请评估"
              guard={false}
            />
          </Section>
        )}
        {!graduation && !mayRequest && <p className="text-muted">现在没有可以办理的评估。</p>}
      </div>
    </>
  ),
});
