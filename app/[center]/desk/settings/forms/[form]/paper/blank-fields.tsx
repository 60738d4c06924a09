import type { ReactNode } from "react";
import type { Field, Form } from "@/lib/domain/base/form";
import { conditionInWords } from "@/lib/domain/base/form-conditions";

const cell = "border border-line-strong p-2 text-start align-top print:border-black";

/** Rows of a table that are left free for handwriting. */
const freeRows = [1, 2, 3, 4];

function BlankRows({ fields }: { fields: Form }) {
  const columns = Object.entries(fields);
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          {columns.map(([name, { label }]) => (
            <th key={name} className={cell}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {freeRows.map((row) => (
          <tr key={row}>
            {columns.map(([name]) => (
              <td key={name} className={`${cell} h-9`} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the answer is written by hand. */
function blank(field: Field): ReactNode {
  switch (field.kind) {
    case "choice":
    case "choices":
      return field.options.map(({ value, label }) => (
        <span key={value} className="me-5 inline-block">
          □ {label}
        </span>
      ));
    case "flag":
      return "□ 同意";
    case "rows":
      return <BlankRows fields={field.fields} />;
    case "longText":
      return <div className="h-36" />;
    case "number":
      return <p className="text-end">{field.unit}</p>;
    case "money":
      return <p className="text-end">元</p>;
    case "date":
      return <p className="text-end whitespace-pre">年　　　月　　　日</p>;
    case "file":
      return "另附";
    default:
      return null;
  }
}

/** One part of a form on paper, to be filled in by hand. */
export function BlankFields({ title, form }: { title: string; form: Form }) {
  return (
    <table className="mb-5 w-full table-fixed border-collapse">
      <caption className="mb-1 text-start font-semibold">{title}</caption>
      <tbody>
        {Object.entries(form).map(([name, field]) => (
          <tr key={name}>
            <th scope="row" className={`${cell} w-2/5 font-normal`}>
              {field.label}
              {field.optional && "（选填）"}
              <span className="block text-sm text-muted">
                {[conditionInWords(field, form), field.hint].filter(Boolean).join("。")}
              </span>
            </th>
            <td className={`${cell} h-10`}>{blank(field)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
