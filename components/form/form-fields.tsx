"use client"; // a row that is added has to draw its fields in the browser

import { ChecksField } from "@/components/ui/field/checks-field";
import { ChoiceField } from "@/components/ui/field/choice-field";
import { ConsentField } from "@/components/ui/field/consent-field";
import { DateField } from "@/components/ui/field/date-field";
import { fitsInLine } from "@/components/ui/field/option";
import { SelectField } from "@/components/ui/field/select-field";
import { TextAreaField } from "@/components/ui/field/text-area-field";
import { TextField } from "@/components/ui/field/text-field";
import type { Field, Form, FormValue, Option } from "@/lib/domain/base/form";
import { answerText, type FieldOptions } from "@/lib/domain/base/form-words";
import { RichTextField } from "./rich-text-field";
import { RowFields } from "./row-fields";

interface Props<F extends Form> {
  form: F;
  /** The answers it begins with. */
  values?: Partial<FormValue<F>> | undefined;
  /** What references may choose from, by the name of their field. */
  options?: FieldOptions | undefined;
  /** Stands before every name, for a form within a form: `lines.0.` */
  under?: string | undefined;
}

/** More answers than these stand in a list that opens. */
const mostInSight = 6;
/** A text longer than this gets a tall field. */
const longFrom = 500;

/** The fields of a form, in its order, inside an ActionForm. */
export function FormFields<F extends Form>({ form, values = {}, options = {}, under = "" }: Props<F>) {
  return Object.entries(form).map(([name, field]) => (
    <FormField
      key={name}
      name={under + name}
      field={field}
      value={values[name]}
      options={field.kind === "rows" ? options : { own: options[name] ?? [] }}
    />
  ));
}

/** Of many, those that are ticked are in sight. */
function chosenFirst(options: readonly Option[], value: unknown): Option[] {
  const rank = (option: Option) => (Array.isArray(value) && value.includes(option.value) ? 0 : 1);
  return [...options].sort((one, other) => rank(one) - rank(other));
}

interface FieldProps {
  name: string;
  field: Field;
  value: unknown;
  options: FieldOptions;
}

function FormField({ name, field, value, options }: FieldProps) {
  const { label, optional } = field;
  // In a row the fields stand side by side, and a hint of ours would push one of them down.
  const hint = (usual?: string) => field.hint ?? (/\.\d+\./.test(name) ? null : usual);
  const plain = { name, label, hint: field.hint, optional };
  const written = { ...plain, defaultValue: answerText(field, value) };
  const chosen = { ...plain, defaultValue: typeof value === "string" ? value : undefined };
  const offered = field.kind === "choice" ? field.options : (options.own ?? []);
  switch (field.kind) {
    case "text":
      return <TextField {...written} />;
    case "name":
      return <TextField {...written} width="medium" />;
    case "longText":
      if (field.rich) return <RichTextField {...written} limit={field.most} />;
      return (
        <TextAreaField
          {...written}
          hint={hint(`最多 ${field.most} 字`)}
          rows={field.most > longFrom ? 12 : 4}
          limit={field.most}
        />
      );
    case "number":
      return (
        <TextField
          {...written}
          width="short"
          inputMode={field.decimals ? "decimal" : "numeric"}
          unit={field.unit}
        />
      );
    case "money":
      return (
        <TextField {...written} hint={hint("如 12000元 或 1.2万元")} width="medium" inputMode="decimal" />
      );
    case "date":
      return <DateField {...written} hint={hint()} />;
    case "email":
      return <TextField {...written} type="email" inputMode="email" width="medium" />;
    case "mobile":
    case "phone":
      return <TextField {...written} type="tel" inputMode="tel" width="medium" />;
    case "flag":
      return (
        <ConsentField name={name} defaultChecked={value === true}>
          {label}
          {field.hint && <span className="block text-sm text-muted">{field.hint}</span>}
        </ConsentField>
      );
    case "word":
    case "choice":
      if (offered.length > mostInSight) return <SelectField {...chosen} options={offered} />;
      return <ChoiceField {...chosen} options={offered} inline={fitsInLine(offered)} />;
    case "reference":
      return <SelectField {...chosen} options={offered} />;
    case "words":
    case "references":
      return (
        <ChecksField
          {...plain}
          hint={offered.length ? field.hint : "还没有可以勾选的"}
          options={chosenFirst(offered, value)}
          defaultValue={Array.isArray(value) ? value : []}
        />
      );
    case "choices":
      return (
        <ChecksField
          {...plain}
          options={field.options}
          defaultValue={Array.isArray(value) ? value : []}
          inline={fitsInLine(field.options)}
        />
      );
    case "file":
      return (
        <p className="text-muted">
          {label}
          {optional && "（选填）"}：在“申请材料”中上传。{field.hint}
        </p>
      );
    case "rows":
      return (
        <RowFields
          name={name}
          field={field}
          values={Array.isArray(value) ? value : []}
          options={options}
          Fields={FormFields}
        />
      );
  }
}
