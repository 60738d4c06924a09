import type { ReactNode } from "react";

interface Props {
  title: string;
  /** For a list of the parts that links to them. */
  id?: string | undefined;
  lead?: ReactNode;
  children: ReactNode;
}

/** A part of a long form, under its own title. */
export function FormSection({ title, id, lead, children }: Props) {
  return (
    <section
      id={id}
      className="flex flex-col gap-5 border-t border-line pt-6 first-of-type:border-0 first-of-type:pt-0"
    >
      <div>
        <h2 className="text-xl">{title}</h2>
        {lead && <p className="mt-1 text-sm text-muted">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
