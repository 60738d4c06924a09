"use client";

import { useField } from "@/components/ui/form-context";

interface Props {
  value: string;
  /** The agreement's number, for people who do not see the row. */
  label: string;
}

/** The tick of one row; the form carries the ticked ones as `agreements[]`, and keeps them after a refusal. */
export function AgreementCheck({ value, label }: Props) {
  const { refused, typed } = useField("agreements", undefined);
  return (
    <input
      type="checkbox"
      name="agreements[]"
      value={value}
      aria-label={`选择 ${label}`}
      defaultChecked={refused && [typed ?? []].flat().includes(value)}
      className="checkbox checkbox-primary checkbox-sm block bg-base-100"
    />
  );
}
