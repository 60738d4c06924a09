import { type Fen, formatWanYuan, formatYuan } from "@/lib/domain/base/money";
import { projectFigures as declared } from "@/lib/domain/projects/figures";
import type { projectFigures } from "@/lib/usecases/projects/project/project-figures";

type Counted = Awaited<ReturnType<typeof projectFigures>>;

const money = (fen: Fen) => ({ value: formatWanYuan(fen).replace(" 万元", ""), exact: formatYuan(fen) });
const count = (value: number) => ({ value: String(value), exact: undefined });

/** The figures of projects, each with the list behind it; `of` is the period as lists are asked for it. */
export function statsOf(data: Counted, desk: string, of: string) {
  const signed = `${desk}/projects?counted=signed${of}`;
  const lines = `${desk}/projects/lines?state=`;
  const counted = [
    { name: "projects", href: signed, ...count(data.projects) },
    { name: "executors", href: signed, ...count(data.executors) },
    { name: "granted", href: signed, ...money(data.granted) },
    { name: "paidOut", href: signed, ...money(data.paidOut) },
    { name: "unpaid", href: signed, ...money(data.unpaid) },
    { name: "linesReached", href: `${lines}reached${of}`, ...count(data.lines.reached ?? 0) },
    { name: "linesLate", href: `${lines}late${of}`, ...count(data.lines.late ?? 0) },
  ] as const;
  return counted.map(({ name, ...shown }) => {
    const { label, unit, counts } = declared[name];
    return { ...shown, label, unit, period: counts };
  });
}
