import { LinkButton } from "@/components/ui/link-button";
import type { SheetLine } from "@/lib/usecases/review/review-day";

interface Props {
  lines: readonly SheetLine[];
  place: number;
  /** The address the sheets of this batch hang below. */
  base: string;
}

const isOwed = ({ status }: SheetLine) => status === null || status === "draft";

/** To the list and the neighbours; from an open sheet also past those that are handed in. */
export function SheetNav({ lines, place, base, home, open }: Props & { home: string; open: boolean }) {
  const before = lines[place - 1];
  const after = lines[place + 1];
  return (
    // Two by two on a phone, so that none is left alone on a second row.
    <nav aria-label="其他申请" className="grid grid-cols-2 gap-2 sm:flex">
      <LinkButton href={home} variant="ghost">
        全部申请
      </LinkButton>
      {before && <LinkButton href={`${base}/${before.receipt}`}>上一份</LinkButton>}
      {after && <LinkButton href={`${base}/${after.receipt}`}>下一份</LinkButton>}
      {open && <NextOwed lines={lines} place={place} base={base} />}
    </nav>
  );
}

/** To the next sheet that is still owed, from the last one round to the first. */
export function NextOwed({ lines, place, base, primary }: Props & { primary?: boolean }) {
  const next = [...lines.slice(place + 1), ...lines.slice(0, place)].find(isOwed);
  if (!next) return null;
  return (
    <LinkButton href={`${base}/${next.receipt}`} variant={primary ? "primary" : "secondary"}>
      下一份未提交的
    </LinkButton>
  );
}
