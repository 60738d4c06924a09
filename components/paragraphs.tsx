interface Props {
  /** Plain text; an empty line or a line break begins a new paragraph. */
  text: string;
  className?: string | undefined;
}

/** Text as somebody typed it into a field, as paragraphs of a readable width. */
export function Paragraphs({ text, className = "" }: Props) {
  const paragraphs = text.split(/\s*\n\s*/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <div className={`flex max-w-3xl flex-col gap-3 ${className}`}>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text does not move its paragraphs
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
