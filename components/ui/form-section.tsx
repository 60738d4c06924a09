import type { ReactNode } from "react";

interface Props {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** A part of a long form, under its own title. */
export function FormSection({ title, lead, children }: Props) {
  return (
    <section className="flex flex-col gap-5 border-t border-line pt-6 first-of-type:border-0 first-of-type:pt-0">
      <div>
        <h2 className="text-xl">{title}</h2>
        {lead && <p className="mt-1 text-sm text-muted">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
