"use client";

import { useField } from "@/components/ui/form-context";

interface Props {
  /** Of the field: the form carries the ticked rows as `name[]`, and keeps them after a refusal. */
  name: string;
  value: string;
  /** The row in words, for people who do not see it. */
  label: string;
}

/** The tick of one row. */
export function RowCheck({ name, value, label }: Props) {
  const { refused, typed } = useField(name, undefined);
  return (
    <input
      type="checkbox"
      name={`${name}[]`}
      value={value}
      aria-label={`选择 ${label}`}
      defaultChecked={refused && [typed ?? []].flat().includes(value)}
      className="checkbox checkbox-primary checkbox-sm block bg-base-100"
    />
  );
}
