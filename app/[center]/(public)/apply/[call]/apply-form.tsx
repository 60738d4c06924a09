"use client";

import { QuestionFields } from "@/components/form/question-fields";
import { ActionForm } from "@/components/ui/action-form";
import { ConsentField } from "@/components/ui/consent-field";
import { FormSection } from "@/components/ui/form-section";
import type { FormAction, FormValues } from "@/components/ui/form-state";
import type { Option } from "@/components/ui/option";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Question } from "@/lib/domain/center/form-definition";
import { ContactFields, OrganizationFields, RegistrationFields, ServiceFields } from "./apply-sections";
import { TakenSlip } from "./taken-slip";

interface Props {
  action: FormAction<FormValues>;
  hidden: Record<string, string>;
  categories: readonly Option[];
  /** Those of the center's own form. */
  questions: readonly Question[];
  center: { slug: string; name: string; address: string; phone: string };
}

const numerals = "一二三四五六";

/** The application form, its parts on one page; once taken, the slip with the numbers stands in its place. */
export function ApplyForm({ action, hidden, categories, questions, center }: Props) {
  const asked = questions.length > 0;
  const parts = [
    "类别与登记",
    "组织情况",
    "服务与规划",
    ...(asked ? ["补充问题"] : []),
    "联系方式",
    "确认提交",
  ].map((title, at) => ({ id: `part-${at + 1}`, title: `${numerals[at]}、${title}` }));
  const part = (title: string) => ({ title, ...parts.find((one) => one.title.endsWith(title)) });
  return (
    // Once the slip stands in its place, there are no parts to lead to.
    <div className="grid items-start gap-6 lg:grid-cols-[48rem_1fr] [&:not(:has(form))>nav]:hidden">
      <ActionForm
        action={action}
        hidden={hidden}
        className="panel-box flex min-w-0 flex-col gap-8 px-4 py-6 sm:px-8"
        done={(data) => <TakenSlip data={data} center={center} />}
      >
        <p className="text-muted">
          共{numerals[parts.length - 1]}部分，约需 15
          分钟，除注明选填外均须填写。提交后当场取得申请编号和查询码，不需要注册账号。
        </p>
        <FormSection {...part("类别与登记")}>
          <RegistrationFields categories={categories} phone={center.phone} />
        </FormSection>
        <FormSection {...part("组织情况")}>
          <OrganizationFields />
        </FormSection>
        <FormSection {...part("服务与规划")}>
          <ServiceFields />
        </FormSection>
        {asked && (
          <FormSection {...part("补充问题")}>
            <QuestionFields questions={questions} />
          </FormSection>
        )}
        <FormSection {...part("联系方式")} lead="仅供中心联系使用，不对外公开。">
          <ContactFields />
        </FormSection>
        <FormSection {...part("确认提交")}>
          <ConsentField name="publicationConsent">
            {`填写内容真实。同意${center.name}为受理、初审和评审使用以上信息，并按规定公示组织名称和评审结果；公示中的个人姓名作脱敏处理。`}
          </ConsentField>
          <div>
            <SubmitButton size="lg">提交申请</SubmitButton>
            <p className="mt-2 text-sm text-muted">提交后不能在线修改，请核对后再提交。</p>
          </div>
        </FormSection>
      </ActionForm>
      <nav aria-label="申请表各部分" className="screen-only sticky top-4 hidden text-sm lg:block">
        <ol className="border-s border-line">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a className="block px-4 py-1.5 text-muted hover:text-primary" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ol>
        <p className="mt-4 px-4 text-muted">填写中有疑问，请致电 {center.phone}。</p>
      </nav>
    </div>
  );
}
