"use client";

import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";
import { oneValue, useField } from "./form-context";
import { TextCount } from "./text-count";

interface Props extends FieldProps {
  defaultValue?: string | undefined;
  /** In characters as people count them. What is too long is told and kept, never cut. */
  limit: number;
}

/** A text with headings, lists and links. */
export function RichTextField(props: Props) {
  const { name, label, hint, optional, limit } = props;
  const marks = "每行为一段；行首写“# ”是标题，“- ”或“1. ”是列表，**文字** 加粗，[文字](https://网址) 是链接";
  const words = hint ? `${hint}。${marks}` : marks;
  const { id, error, typed, aria } = useField(name, words);
  return (
    <FieldFrame id={id} label={label} hint={words} error={error} optional={optional}>
      <textarea
        {...aria}
        id={id}
        name={name}
        rows={12}
        aria-required={optional ? undefined : true}
        defaultValue={oneValue(typed) ?? props.defaultValue}
        className="textarea block w-full"
      />
      <TextCount control={id} limit={limit} />
    </FieldFrame>
  );
}
