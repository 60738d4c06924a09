/** The grounds on which nobody is taken, above what confirms that there are none. */
export function Grounds({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <p className="font-semibold">有以下情形之一的不予受理</p>
      <ol className="mt-1 list-decimal ps-6">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </div>
  );
}
