import { ChoiceField } from "@/components/ui/field/choice-field";
import { legalStatusLabels } from "@/lib/domain/registry/legal-status";
import type { ShownApplication } from "./shown-application";

type Organizations = NonNullable<ShownApplication["organizations"]>;

function marksOf(organization: Organizations["likely"][number]): string {
  const { legalStatus, creditCode, filingNumber, batches } = organization;
  return [legalStatusLabels[legalStatus], creditCode ?? filingNumber, batches.join("、")]
    .filter(Boolean)
    .join(" · ");
}

/** Whose application it is: known for certain, for the clerk to decide, or nobody's on record. */
export function OrganizationChoice({ match, likely }: Organizations) {
  if (match) {
    return (
      <p>
        将关联到 <span className="font-semibold">{match.name}</span>
        <span className="block text-sm text-muted">{marksOf(match)}</span>
      </p>
    );
  }
  if (likely.length === 0) return null;
  return (
    <ChoiceField
      name="organization"
      label="与已有组织是否同一家？"
      options={[
        ...likely.map((organization) => ({
          value: organization.id,
          label: `同一家：${organization.name}`,
          hint: marksOf(organization),
        })),
        { value: "new", label: "不是同一家", hint: "通过后建立新的组织档案" },
      ]}
    />
  );
}
