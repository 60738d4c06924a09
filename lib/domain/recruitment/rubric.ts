import type { FieldErrors } from "../base/errors";
import { lengthOf } from "../base/text-length";

/** A criterion among others: `section` has the headings above it, outermost first. Only it is scored. */
interface Leaf {
  section?: readonly string[] | undefined;
  /** Points. */
  max: number;
}

/** One line of a rubric: a heading with the sum of what is below it, or a criterion. Depth 0 stands outermost. */
export type RubricLine<L extends Leaf> =
  | { heading: string; depth: number; max: number; key: string }
  | { leaf: L; depth: number };

const mostLevels = 3;
const longestHeading = 30;

/** The headings above a criterion as they are typed, "服务能力/专业团队", outermost first; none for an empty text. */
export function readSection(typed: string): string[] {
  return typed.split(/[/／>＞]/).flatMap((heading) => heading.trim() || []);
}

/** The same to be typed over. */
export function sectionText({ section = [] }: Pick<Leaf, "section">): string {
  return section.join("/");
}

/** A criterion with the headings above it: "服务能力／专业团队／持证人数". */
export function fullName({ section = [], name }: Pick<Leaf, "section"> & { name: string }): string {
  return [...section, name].join("／");
}

/** The criteria in their order, each heading once above what belongs to it, with its points. */
export function rubricLines<L extends Leaf>(criteria: readonly L[]): RubricLine<L>[] {
  let open: readonly string[] = [];
  return criteria.flatMap((leaf, at): RubricLine<L>[] => {
    const { section = [] } = leaf;
    const shared = sharedDepth(open, section);
    open = section;
    const headings = section.slice(shared).map((heading, below) => {
      const path = section.slice(0, shared + below + 1);
      const rest = criteria.slice(at);
      const end = rest.findIndex((other) => sharedDepth(path, other.section ?? []) < path.length);
      const max = sumOf(end < 0 ? rest : rest.slice(0, end));
      return { heading, depth: shared + below, max, key: `${at} ${path.join("/")}` };
    });
    return [...headings, { leaf, depth: section.length }];
  });
}

/** What is wrong with the headings, by line of the call's form: what belongs under one heading stands together. */
export function sectionFaults(criteria: readonly (Leaf & { row: number })[]): FieldErrors {
  const faults: FieldErrors = {};
  const closed = new Set<string>();
  let open: readonly string[] = [];
  for (const { section = [], row } of criteria) {
    const long = section.find((heading) => lengthOf(heading) > longestHeading);
    const shared = sharedDepth(open, section);
    for (let depth = shared; depth < open.length; depth += 1) closed.add(pathOf(open, depth));
    const again = section.findIndex((_, depth) => closed.has(pathOf(section, depth)));
    open = section;
    if (section.length > mostLevels) faults[`criterionSection.${row}`] = `上级指标最多 ${mostLevels} 级。`;
    else if (long) faults[`criterionSection.${row}`] = `上级指标的名称不能超过 ${longestHeading} 个字。`;
    else if (again >= 0)
      faults[`criterionSection.${row}`] = `“${section[again]}”下的各项指标请排在一起，否则分值无法合计。`;
  }
  return faults;
}

function pathOf(section: readonly string[], depth: number): string {
  return section.slice(0, depth + 1).join("/");
}

function sharedDepth(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((heading, depth) => heading !== other[depth]);
  return differs < 0 ? one.length : differs;
}

function sumOf(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, { max }) => sum + Math.round(max * 100), 0) / 100;
}
