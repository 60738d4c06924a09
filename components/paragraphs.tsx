/** An empty line or a line break begins a new paragraph. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\s*\n\s*/).filter((paragraph) => paragraph.trim() !== "");
}

interface Props {
  /** Plain text. */
  text: string;
  className?: string | undefined;
}

/** Text as somebody typed it into a field, as paragraphs of a readable width. */
export function Paragraphs({ text, className = "" }: Props) {
  return (
    <div className={`flex max-w-3xl flex-col gap-3 ${className}`}>
      {paragraphsOf(text).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text does not move its paragraphs
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
