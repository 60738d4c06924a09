import { ActionForm } from "@/components/ui/action-form";
import type { Crumb } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { ChoiceField } from "@/components/ui/field/choice-field";
import type { FormAction } from "@/components/ui/form-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Option } from "@/lib/domain/base/form";

interface Props {
  incubatee: { id: string; name: string };
  crumbs: readonly Crumb[];
  templates: readonly Option[];
  whyNot: string | null;
  /** Null for those who may not. */
  action: FormAction | null;
}

/** While there is no plan: from which template it is begun. */
export function StartPlan({ incubatee, crumbs, templates, whyNot, action }: Props) {
  return (
    <>
      <PageHeader title="个性化孵化方案" crumbs={crumbs} lead={incubatee.name} />
      {whyNot || !action ? (
        <EmptyState title="没有孵化方案" icon="list">
          {whyNot ?? "方案由中心工作人员拟定。"}
        </EmptyState>
      ) : (
        <Section title="拟定方案" className="max-w-3xl">
          <p className="mb-4">
            选一个模板，里程碑按进入孵化的日期排好，之后逐项修改，写上目标，再与组织商定。
          </p>
          <ActionForm
            action={action}
            hidden={{ incubatee: incubatee.id }}
            submit="开始拟定"
            className="flex flex-col gap-5"
          >
            <ChoiceField
              name="planTemplate"
              label="方案模板"
              options={[...templates, { value: "", label: "不用模板", hint: "自己逐个添加里程碑" }]}
              defaultValue={templates[0]?.value}
            />
          </ActionForm>
        </Section>
      )}
    </>
  );
}
