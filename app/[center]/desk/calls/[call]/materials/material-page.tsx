import type { ReactNode } from "react";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { FormValue } from "@/lib/domain/base/form";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { materialForm } from "@/lib/domain/recruitment/call/required-material";

interface Props {
  center: string;
  title: string;
  call: CallKey & { name: string };
  groups: readonly { id: string; name: string }[];
  action: FormAction;
  hidden: Record<string, string>;
  values?: Partial<FormValue<typeof materialForm>>;
  /** Its templates, once it is there. */
  children?: ReactNode;
}

/** The page of one material: a new one, or the change of one. Of groups only those calls ask that have some. */
export function MaterialPage({ center, title, call, groups, action, hidden, values, children }: Props) {
  const key = formatCallKey(call);
  const base = `/${center}/desk/calls/${key}`;
  const { groupIds, ...others } = materialForm;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: call.name, href: base },
          { label: "申请材料", href: `${base}/materials` },
        ]}
      />
      <div className="flex max-w-3xl flex-col gap-4">
        <Section>
          <ActionForm
            action={action}
            hidden={{ ...hidden, call: key }}
            submit="保存"
            cancel={{ href: `${base}/materials` }}
            className="flex flex-col gap-5"
          >
            <FormFields
              form={groups.length > 0 ? materialForm : others}
              values={values ?? { required: true }}
              options={{ groupIds: groups.map(({ id, name }) => ({ value: id, label: name })) }}
            />
          </ActionForm>
        </Section>
        {children}
      </div>
    </>
  );
}
