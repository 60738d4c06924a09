import { LinkButton } from "@/components/ui/link-button";
import type { SheetLine } from "@/lib/usecases/review-day";

interface Props {
  lines: readonly SheetLine[];
  place: number;
  /** The review day, and the address the sheets of this batch hang below. */
  home: string;
  base: string;
}

/** To the neighbours, and to the next one that is still owed. */
export function SheetNav({ lines, place, home, base }: Props) {
  const before = lines[place - 1];
  const after = lines[place + 1];
  const owed = (line: SheetLine) => line.status === null || line.status === "draft";
  const self = lines[place];
  const next = [...lines.slice(place + 1), ...lines.slice(0, place)].find(owed);
  const settled = self !== undefined && !owed(self);
  return (
    <nav aria-label="其他申请" className="flex flex-wrap gap-2">
      <LinkButton href={home} variant="ghost">
        全部申请
      </LinkButton>
      {before && <LinkButton href={`${base}/${before.receipt}`}>上一家</LinkButton>}
      {after && <LinkButton href={`${base}/${after.receipt}`}>下一家</LinkButton>}
      {settled && next && (
        <LinkButton href={`${base}/${next.receipt}`} variant="primary">
          下一份未交的
        </LinkButton>
      )}
    </nav>
  );
}
