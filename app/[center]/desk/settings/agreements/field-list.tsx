import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { mergeFieldNames, mergeFields } from "@/lib/domain/admission/template/merge-field";

/** The words that may stand in braces, and where their values come from. */
export function FieldList() {
  return (
    <Section title="合并项" className="mt-4 max-w-3xl">
      <Facts
        columns={2}
        facts={mergeFieldNames.map((name) => ({ label: `{${name}}`, value: mergeFields[name] }))}
      />
    </Section>
  );
}
