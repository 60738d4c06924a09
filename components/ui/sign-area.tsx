interface Props {
  /** Who signs: 评审组长, 监督人员. */
  people: readonly string[];
  /** Room for a seal, with the words that stand there. */
  seal?: string | undefined;
}

/** Lines for signatures and room for a seal, on paper only. */
export function SignArea({ people, seal }: Props) {
  return (
    <div className="print-only keep mt-8">
      <div className="grid grid-cols-2 gap-x-10 gap-y-8">
        {people.map((person) => (
          <p key={person} className="flex items-end gap-2">
            <span className="shrink-0">{person}（签字）：</span>
            <span className="h-6 flex-1 border-b border-black" />
          </p>
        ))}
      </div>
      <p className="mt-12 text-end">
        {seal && <span className="me-16">{seal}（盖章）</span>}
        <span className="whitespace-pre">年　　月　　日</span>
      </p>
    </div>
  );
}
