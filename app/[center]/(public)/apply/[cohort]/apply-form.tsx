"use client";

import { ActionForm } from "@/components/ui/action-form";
import { ConsentField } from "@/components/ui/consent-field";
import { FormSection } from "@/components/ui/form-section";
import type { FormAction } from "@/components/ui/form-state";
import type { Option } from "@/components/ui/option";
import { SubmitButton } from "@/components/ui/submit-button";
import { ContactFields, OrganizationFields, ServiceFields, TrackFields } from "./apply-sections";
import { ReceiptSlip } from "./receipt-slip";

interface Props {
  action: FormAction;
  hidden: Record<string, string>;
  categories: readonly Option[];
  center: { slug: string; name: string; phone: string };
}

/** The application form, five parts on one page; once taken, the slip with the numbers stands in its place. */
export function ApplyForm({ action, hidden, categories, center }: Props) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      className="panel-box flex max-w-3xl flex-col gap-8 px-4 py-6 sm:px-8"
      done={(data) => <ReceiptSlip data={data} center={center} />}
    >
      <p className="text-muted">
        共五部分，约需 15 分钟，除注明选填外均须填写。提交后当场取得受理号和查询码，不需要注册账号。
      </p>
      <FormSection title="一、申请类别">
        <TrackFields categories={categories} phone={center.phone} />
      </FormSection>
      <FormSection title="二、组织情况">
        <OrganizationFields />
      </FormSection>
      <FormSection title="三、服务与规划">
        <ServiceFields />
      </FormSection>
      <FormSection title="四、联系方式" lead="仅供中心联系使用，不对外公开。">
        <ContactFields />
      </FormSection>
      <FormSection title="五、确认提交">
        <ConsentField name="publicationConsent">
          填写内容真实。同意{center.name}为受理、审查和评审使用以上信息，并按规定公示组织名称和评审结果；
          公示中的个人姓名作脱敏处理。
        </ConsentField>
        <div>
          <SubmitButton size="lg" pendingText="正在提交">
            提交申请
          </SubmitButton>
          <p className="mt-2 text-sm text-muted">提交后不能在线修改，请核对后再提交。</p>
        </div>
      </FormSection>
    </ActionForm>
  );
}
