import { Section } from "@/components/ui/section";
import type { CallKind } from "@/lib/domain/recruitment/call/call-key";
import { type ConditionKind, conditionKinds, conditionWords } from "@/lib/domain/recruitment/call/condition";

interface Props {
  kind: CallKind;
  conditions: readonly { id: string; kind: ConditionKind; text: string }[];
}

/** What a call asks of whoever applies, and the grounds on which nobody is taken. */
export function ConditionList({ kind: of, conditions }: Props) {
  return conditionKinds.map((kind) => {
    const own = conditions.filter((condition) => condition.kind === kind);
    if (own.length === 0) return null;
    return (
      <Section key={kind} title={conditionWords(of)[kind]}>
        <ol className="flex list-decimal flex-col gap-1 ps-5">
          {own.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      </Section>
    );
  });
}
