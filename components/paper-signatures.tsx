import type { SignatureArea } from "@/lib/domain/base/paper";

/** Where each side signs and seals, side by side, on one page and at one height. */
export function PaperSignatures({ sides }: { sides: readonly SignatureArea[] }) {
  return (
    <div className="keep grid grid-cols-1 gap-x-6 gap-y-8 py-6 sm:grid-cols-2 print:grid-cols-2 print:py-2">
      {sides.map(({ role, name, lines }) => (
        <div key={role} className="flex flex-col">
          <p className="no-indent">{role}</p>
          {/* Both sign at one height, however long their names are. */}
          <p className="no-indent mb-10 grow font-semibold">{name}</p>
          {lines.map((line) => (
            <p key={line} className="no-indent text-left whitespace-nowrap">
              {line}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
