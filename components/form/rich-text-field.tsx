"use client";

import { useEffect, useRef, useState } from "react";
import { FieldFrame } from "@/components/ui/field/field-frame";
import type { FieldProps } from "@/components/ui/field/field-props";
import { TextCount } from "@/components/ui/field/text-count";
import { oneValue, useField } from "@/components/ui/form-context";
import type { RichEditor } from "./rich-text/rich-editor";
import { RichToolbar } from "./rich-text/rich-toolbar";
import { watchWords } from "./rich-text/watch-words";

interface Props extends FieldProps {
  defaultValue?: string | undefined;
  /** In characters as people count them. What is too long is told and kept, never cut. */
  limit: number;
}

const marks = "每行为一段；行首写“# ”是标题，“- ”或“1. ”是列表，**文字** 加粗，[文字](https://网址) 是链接";

/**
 * A text with headings, lists and links. It is a plain field with marks; with script an editor stands in front of it and
 * writes the marks. Where that cannot be loaded, the field stays. Whoever is writing when it comes goes on in it.
 */
export function RichTextField(props: Props) {
  const { name, hint, optional, limit } = props;
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [editor, setEditor] = useState<RichEditor | null>(null);
  const words = editor ? hint : hint ? `${hint}。${marks}` : marks;
  const { id, error, typed, aria } = useField(name, words);
  const described = aria["aria-describedby"];

  useEffect(() => {
    let opened: RichEditor | null = null;
    let left = false;
    const betweenWords = watchWords(field.current);
    import("./rich-text/rich-editor")
      .then(async ({ openRichEditor }) => {
        await betweenWords();
        const typed = field.current;
        if (left || !place.current || !typed) return;
        const writing = document.activeElement === typed;
        const { value: text, selectionStart: from, selectionEnd: to } = typed;
        opened = openRichEditor(place.current, { text, selected: writing ? { from, to } : null }, (now) => {
          typed.value = now;
          typed.dispatchEvent(new Event("input", { bubbles: true }));
        });
        setEditor(opened);
      })
      .catch(() => {}); // The plain field is there already.
    return () => {
      left = true;
      opened?.destroy();
    };
  }, []);

  return (
    <FieldFrame
      id={id}
      label={<span id={`${id}-label`}>{props.label}</span>}
      hint={words}
      error={error}
      optional={optional}
    >
      <div className={editor ? "rich-editor" : ""}>
        {editor && <RichToolbar editor={editor} />}
        <div
          ref={place}
          className="rich-text"
          {...(editor && {
            id,
            role: "textbox",
            tabIndex: 0,
            "aria-multiline": true,
            "aria-labelledby": `${id}-label`,
            "aria-describedby": described,
            "aria-invalid": aria["aria-invalid"],
            "aria-required": optional ? undefined : true,
          })}
        />
      </div>
      <textarea
        {...aria}
        ref={field}
        id={editor ? `${id}-marks` : id}
        name={name}
        rows={12}
        hidden={editor !== null}
        aria-required={optional ? undefined : true}
        defaultValue={oneValue(typed) ?? props.defaultValue}
        className={editor ? "" : "textarea block w-full"}
      />
      <TextCount control={editor ? `${id}-marks` : id} limit={limit} />
    </FieldFrame>
  );
}
