import { FileDesk } from "@/components/record/file-desk";
import type { ListedFile } from "@/components/record/file-list";
import { ActionForm } from "@/components/ui/action-form";
import { TextAreaField } from "@/components/ui/field/text-area-field";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import type { PossibleAct } from "@/lib/domain/base/possible-act";
import { type MilestoneState, whyNotHandIn } from "@/lib/domain/incubation/plan/milestone";
import type { PlanState } from "@/lib/domain/incubation/plan/plan";

interface Props {
  milestone: {
    id: string;
    state: MilestoneState;
    plan: PlanState;
    note: string | null;
    evidence: string;
    files: readonly ListedFile[];
    acts: readonly PossibleAct[];
    edition: string;
  };
  /** The address of the milestone. */
  at: string;
  submit: FormAction;
  remove: FormAction;
}

/** What shows that a milestone is reached: files, a note, and handing both in. */
export function MilestoneEvidence({ milestone, at, submit, remove }: Props) {
  const { id, note, files, acts, edition } = milestone;
  const whyNot = whyNotHandIn(milestone);
  const act = acts.find((one) => one.act === "submit");
  return (
    <Section title="成果">
      <div className="flex flex-col gap-4">
        {whyNot && note && <p className="whitespace-pre-line">{note}</p>}
        <FileDesk
          files={files}
          at={`${at}/files`}
          purpose="attachment"
          remove={remove}
          hidden={{ milestone: id }}
          whyNotAdd={whyNot}
          whyNotTake={whyNot}
          follows="删除后，这份材料不再作为成果。"
        />
        {act && whyNot === null && (
          <ActionForm
            action={submit}
            hidden={{ milestone: id, edition }}
            submit={act.label}
            className="flex flex-col gap-3"
          >
            <TextAreaField name="note" label="情况说明" optional defaultValue={note ?? ""} rows={3} />
            {act.whyNot && <p className="text-sm text-muted">{act.whyNot}</p>}
          </ActionForm>
        )}
      </div>
    </Section>
  );
}
