import { z } from "zod";

const lines = z.array(z.string()).catch([]);

/** The whole text of an agreement, as it was issued. */
export function AgreementText({ text }: { text: unknown }) {
  return (
    <div className="flex flex-col gap-2">
      {lines.parse(text).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
