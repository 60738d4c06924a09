"use client";

import { useHydrated } from "@/components/ui/use-hydrated";

interface Props {
  /** Of the rows' field. */
  name: string;
  label: string;
}

/** Ticks every row of the form around it, or none. Without script rows are ticked one by one. */
export function CheckAll({ name, label }: Props) {
  if (!useHydrated()) return null;
  return (
    <input
      type="checkbox"
      aria-label={label}
      className="checkbox checkbox-primary checkbox-sm block bg-base-100"
      onChange={({ currentTarget: { checked, form } }) => {
        for (const row of form?.querySelectorAll<HTMLInputElement>(`input[name="${name}[]"]`) ?? [])
          row.checked = checked;
      }}
    />
  );
}
