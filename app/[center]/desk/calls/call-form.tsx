import { RichTextField } from "@/components/form/rich-text-field";
import { ActionForm } from "@/components/ui/action-form";
import { ChecksField } from "@/components/ui/field/checks-field";
import { DateField } from "@/components/ui/field/date-field";
import { HiddenFields } from "@/components/ui/field/hidden-fields";
import type { Option } from "@/components/ui/field/option";
import { SelectField } from "@/components/ui/field/select-field";
import { TextField } from "@/components/ui/field/text-field";
import { FormSection } from "@/components/ui/form-section";
import type { FormAction } from "@/components/ui/form-state";
import { formatDate } from "@/lib/domain/base/civil-date";
import { longestCallText } from "@/lib/domain/recruitment/call/call";
import { asksForProjects, callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import type { CallDraft } from "@/lib/usecases/recruitment/call/call-draft";
import { CriteriaField } from "./criteria-field";
import { KindFields } from "./kind-fields";
import { MethodField } from "./method-field";
import { QuotaField } from "./quota-field";
import { RankingRules } from "./ranking-rules";

interface Props {
  action: FormAction;
  draft: CallDraft;
  /** The words of the center to choose from. */
  categories: readonly Option[];
  /** The forms to choose from, and what the grants may be paid from. */
  forms: readonly Option[];
  funds: readonly Option[];
  submit: string;
  cancel: { href: string };
  hidden?: Record<string, string>;
  /** Where the groups of the call are written; not there yet for a new one. */
  groupsAt?: string;
}

/** The call with all that is settled by it: who may apply, until when, and how it will be judged. */
export function CallForm({
  action,
  draft,
  categories,
  forms,
  funds,
  submit,
  cancel,
  hidden,
  groupsAt,
}: Props) {
  const { kind, opensOn, closesOn, reviewOn } = draft;
  const terms = callKindTerms[kind];
  return (
    <ActionForm
      action={action}
      submit={submit}
      cancel={cancel}
      hidden={{ kind, ...hidden }}
      className="panel-box flex max-w-4xl flex-col gap-7 p-5 sm:p-6"
    >
      <FormSection title="招募公告" id="text">
        <div className="grid gap-5 sm:grid-cols-[10rem_1fr]">
          <TextField
            name="number"
            label="批次号"
            inputMode="numeric"
            defaultValue={`${draft.number}`}
            maxLength={6}
          />
          <TextField name="name" label="批次名称" width="medium" defaultValue={draft.name} maxLength={40} />
        </div>
        <TextField name="title" label="公告标题" defaultValue={draft.title} maxLength={100} />
        <RichTextField
          name="body"
          label="公告正文"
          hint="写明招募的目的、提供的服务、申请办法和联系方式"
          limit={longestCallText}
          defaultValue={draft.body}
        />
        <RichTextField
          name="guide"
          label={terms.guide}
          hint={`只用于本批次的办理说明；留空则${asksForProjects(draft.kind) ? "不显示" : "用中心网站上的入驻指南"}`}
          optional
          limit={longestCallText}
          defaultValue={draft.guide ?? undefined}
        />
        <ChecksField
          name="categories"
          label="招募对象"
          inline
          options={categories}
          defaultValue={draft.categories}
        />
        <SelectField
          name="formId"
          label="申请表"
          hint="申请人除通用内容外还要回答的问题，在“设置 › 申请表”中拟定；发布时照当时的样子固定"
          optional
          empty="只填通用内容"
          options={forms}
          defaultValue={draft.formId ?? undefined}
        />
      </FormSection>
      <FormSection id="window" title="时间和名额" lead="日期可以写成2026年3月12日、2026.3.12、20260312">
        <div className="grid gap-5 sm:grid-cols-2">
          <DateField
            name="opensOn"
            label="招募开始"
            hint={null}
            defaultValue={opensOn ? formatDate(opensOn) : undefined}
          />
          <TextField name="opensAt" label="开始时间" width="short" defaultValue={draft.opensAt} />
          <DateField
            name="closesOn"
            label="招募截止"
            hint={null}
            defaultValue={closesOn ? formatDate(closesOn) : undefined}
          />
          <TextField name="closesAt" label="截止时间" width="short" defaultValue={draft.closesAt} />
          <DateField
            name="reviewOn"
            label="评审日期"
            hint={null}
            optional
            defaultValue={reviewOn ? formatDate(reviewOn) : undefined}
          />
        </div>
        <p className="-mt-3 text-sm text-muted">时间写成18:00、18点30分；截止的那一分钟仍可以提交申请。</p>
        {terms.tiers ? (
          <HiddenFields values={{ quota: `${draft.quota}` }} />
        ) : (
          <QuotaField kind={draft.kind} quota={draft.quota} groups={draft.groups} groupsAt={groupsAt} />
        )}
      </FormSection>
      <KindFields draft={draft} funds={funds} />
      <MethodField defaultValue={draft.method}>
        <FormSection id="criteria" title="评分指标" lead="评审专家按这些指标逐项打分。空行不算，最多十项。">
          <CriteriaField criteria={draft.criteria} />
        </FormSection>
        <FormSection
          title="排名规则"
          lead={`已按通行做法填好，一般不必改动。发布后不能修改。${terms.tiers ? "评奖不设候补，名额线和奖项之间的同分都由评审组议定。" : ""}`}
        >
          <RankingRules rules={draft.rules} criteria={draft.criteria} />
        </FormSection>
      </MethodField>
    </ActionForm>
  );
}
