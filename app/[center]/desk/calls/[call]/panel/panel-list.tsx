interface Props {
  members: readonly { id: string; name: string; title: string }[];
}

/** The panel as it stands, in its order. */
export function PanelList({ members }: Props) {
  if (members.length === 0) return <p className="text-muted">还没有评审专家。</p>;
  return (
    <ol className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
      {members.map(({ id, name, title }, place) => (
        <li key={id} className="flex gap-2">
          <span className="text-muted tabular-nums">{place + 1}.</span>
          <span>
            <span className="font-semibold">{name}</span>
            <span className="ms-2 text-sm text-muted">{title}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
