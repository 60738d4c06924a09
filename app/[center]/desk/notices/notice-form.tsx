import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { DateField } from "@/components/ui/field/date-field";
import { TextAreaField } from "@/components/ui/field/text-area-field";
import { TextField } from "@/components/ui/field/text-field";
import type { FormAction } from "@/components/ui/form-state";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";

export interface NoticeText {
  title: string;
  body: string;
  contact: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
}

interface Props {
  action: FormAction;
  hidden: Record<string, string>;
  submit: string;
  cancel: string;
  text: NoticeText;
  /** How the rule counts the end for that start. */
  words: string;
  warning: string | null;
}

/** What staff may word and date of a notice; the names come from the ranking and have no field. */
export function NoticeForm({ action, hidden, submit, cancel, text, words, warning }: Props) {
  return (
    <ActionForm action={action} hidden={hidden} submit={submit} cancel={{ href: cancel }}>
      {warning && (
        <Alert tone="warning" title="请核对公示日期">
          {warning}
        </Alert>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField
          name="startsOn"
          label="公示开始日期"
          hint="今天或以后的日期"
          defaultValue={formatDate(text.startsOn)}
        />
        <DateField
          name="endsOn"
          label="公示结束日期"
          hint="可以延长，不能短于规则"
          defaultValue={formatDate(text.endsOn)}
        />
      </div>
      <p className="-mt-2 text-sm text-muted">按中心规则：{words}。改动开始日期后，请相应改动结束日期。</p>
      <TextField name="title" label="公示标题" maxLength={100} defaultValue={text.title} />
      <TextAreaField
        name="body"
        label="公示正文"
        hint="每行为一段。公示时间和名单由系统排在正文之后，不必写在这里。"
        rows={8}
        limit={5000}
        defaultValue={text.body}
      />
      <TextAreaField
        name="contact"
        label="异议受理方式"
        hint="由谁受理，书面异议送到哪里，联系电话。每行为一段。"
        rows={5}
        limit={1000}
        defaultValue={text.contact}
      />
    </ActionForm>
  );
}
