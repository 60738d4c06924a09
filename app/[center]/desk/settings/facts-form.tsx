import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field/text-field";
import { FormSection } from "@/components/ui/form-section";
import type { CenterFacts } from "@/lib/usecases/center/settings";
import { AccentField } from "./accent-field";
import { saveCenterFactsAction } from "./actions";

interface Props {
  facts: CenterFacts & { slug: string; code: string; edition: string };
}

/** Who the center is and how it is reached, for the manager to change. */
export function FactsForm({ facts }: Props) {
  return (
    <ActionForm
      action={saveCenterFactsAction.bind(null, facts.slug)}
      hidden={{ edition: facts.edition }}
      submit="保存"
      className="panel-box flex max-w-3xl flex-col gap-7 p-5 sm:p-6"
    >
      <FormSection
        title="名称和单位"
        lead={`网址 /${facts.slug}，申请编号以 ${facts.code} 开头；二者不能更改`}
      >
        <TextField name="name" label="中心名称" maxLength={60} defaultValue={facts.name} />
        <AccentField defaultValue={facts.accent} />
        <TextField name="bureau" label="主办单位" maxLength={60} defaultValue={facts.bureau} />
        <TextField
          name="operator"
          label="运营单位"
          optional
          maxLength={60}
          defaultValue={facts.operator ?? ""}
        />
      </FormSection>
      <FormSection title="联系方式" lead="显示在网站首页、页脚和公示中">
        <TextField name="address" label="地址" maxLength={100} defaultValue={facts.address} />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField name="phone" label="电话" type="tel" maxLength={40} defaultValue={facts.phone} />
          <TextField
            name="email"
            type="email"
            label="电子邮箱"
            optional
            maxLength={100}
            defaultValue={facts.email ?? ""}
          />
        </div>
        <TextField
          name="openingHours"
          label="开放时间"
          hint="如“周一至周五 8:30—12:00，14:30—18:00，节假日除外”"
          optional
          maxLength={60}
          defaultValue={facts.openingHours ?? ""}
        />
        <TextField
          name="recordNumber"
          label="网站备案号"
          optional
          width="medium"
          maxLength={60}
          defaultValue={facts.recordNumber ?? ""}
        />
      </FormSection>
    </ActionForm>
  );
}
