"use client";

import { useHydrated } from "@/components/ui/use-hydrated";

/** Ticks every row of the form around it, or none. Without script rows are ticked one by one. */
export function CheckAll() {
  if (!useHydrated()) return null;
  return (
    <input
      type="checkbox"
      aria-label="选择全部待签协议"
      className="checkbox checkbox-primary checkbox-sm block bg-base-100"
      onChange={({ currentTarget: { checked, form } }) => {
        for (const row of form?.querySelectorAll<HTMLInputElement>('input[name="agreements[]"]') ?? [])
          row.checked = checked;
      }}
    />
  );
}
