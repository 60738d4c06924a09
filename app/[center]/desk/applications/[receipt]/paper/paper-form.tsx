import {
  columnsOf,
  type PaperLine,
  type PaperSection,
} from "@/lib/domain/recruitment/application/application-paper";

interface Props {
  head: readonly string[];
  sections: readonly PaperSection[];
  /** The names of the files, as they stand in the folder of the application. */
  materials: readonly string[];
  foot: readonly string[];
}

/** An application as the office keeps it on paper. */
export function PaperForm({ head, sections, materials, foot }: Props) {
  return (
    <div className="paper-sheet flex max-w-[210mm] flex-col gap-4 print:max-w-none">
      {head.map((words) => (
        <p key={words} className="text-sm">
          {words}
        </p>
      ))}
      {sections.map(({ title, notes, lines }) => (
        <section key={title}>
          <h2 className="mb-1 font-semibold">{title}</h2>
          {notes.map((note) => (
            <p key={note} className="mb-1 text-sm">
              {note}
            </p>
          ))}
          <table className="paper-form">
            <tbody>
              {lines.map((line) => (
                <Line key={line.name} line={line} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      {materials.length > 0 && (
        <section className="keep">
          <h2 className="mb-1 font-semibold">所附材料</h2>
          <ol className="list-decimal ps-6 text-sm">
            {materials.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
        </section>
      )}
      <div className="keep mt-4 flex flex-col gap-4">
        {foot.map((words) => (
          <p key={words} className="whitespace-pre-wrap">
            {words}
          </p>
        ))}
      </div>
    </div>
  );
}

function Line({ line: { label, words, rows, field } }: { line: PaperLine }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="whitespace-pre-wrap">
        {rows === null ? words : <Rows heads={columnsOf(field)} rows={rows} />}
      </td>
    </tr>
  );
}

function Rows({ heads, rows }: { heads: readonly string[]; rows: readonly string[][] }) {
  return (
    <table className="paper-form">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join("\n")}>
            {row.map((cell, at) => (
              <td key={heads[at]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
