import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requestRegistrationForm } from "@/lib/domain/incubation/registration-acts";
import { legalStatusLabels } from "@/lib/domain/registry/legal-status";
import { filingPlaces } from "@/lib/usecases/incubation/registration/filing-place";
import { ownRegistration } from "@/lib/usecases/incubation/registration/own-case";
import { centerPage } from "@/lib/web/page";
import { requestRegistrationAction } from "./actions";
import { OwnCase } from "./own-case";

export const metadata = { title: "登记备案" };

export default centerPage({
  permission: "ownRegistration.view",
  scope: "organization",
  input: z.object({}),
  load: async (ctx) => ({ ...(await ownRegistration(ctx)), options: await filingPlaces(ctx) }),
  render: ({ center: { slug }, today, data: { legalStatus, mayRequest, registration, options } }) => (
    <>
      <PageHeader title="登记备案" lead={`本机构目前的法律地位：${legalStatusLabels[legalStatus]}`} />
      <div className="flex max-w-3xl flex-col gap-4">
        {registration && <OwnCase slug={slug} today={today} registration={registration} />}
        {mayRequest && (
          <Section title="申请办理">
            <p className="mb-4">
              中心受理后，这里列出要具备的事项和门槛；逐项上传材料、报中心核对，齐备后由中心提交登记机关。
            </p>
            <ActionForm action={requestRegistrationAction.bind(null, slug)} submit="申请办理">
              <FormFields form={requestRegistrationForm} options={options} />
            </ActionForm>
          </Section>
        )}
        {!registration && !mayRequest && <p className="text-muted">已经登记，没有要办理的事项。</p>}
      </div>
    </>
  ),
});
