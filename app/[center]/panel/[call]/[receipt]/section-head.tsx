interface Props {
  heading: string;
  depth: number;
  max: number;
}

/** A heading of the rubric above its criteria, with the points below it. */
export function SectionHead({ heading, depth, max }: Props) {
  return (
    <li className={`flex items-baseline gap-3 pt-4 ${depth === 0 ? "text-lg" : ""}`}>
      <span className="font-semibold">{heading}</span>
      <span className="text-sm text-muted">共 {max} 分</span>
    </li>
  );
}
