import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field/text-field";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { censusNoteLabels } from "@/lib/domain/registry/census-note";
import type { getOrganization } from "@/lib/usecases/registry/organization-record";
import { settleCensusNoteAction } from "../../censuses/actions";

interface Props {
  slug: string;
  mayEdit: boolean;
  notes: Awaited<ReturnType<typeof getOrganization>>["censusNotes"];
}

/** What communities said of this organization, until the desk has looked into it. */
export function CensusNotes({ slug, notes, mayEdit }: Props) {
  if (notes.length === 0) return null;
  return (
    <Section title="社区反映，待核对" className="screen-only">
      <ul className="flex flex-col gap-4">
        {notes.map(({ id, kind, words, saidAt, saidByName, place }) => (
          <li key={id} className="flex flex-col gap-2">
            <p>
              <strong>{censusNoteLabels[kind]}</strong>：{words}
            </p>
            <p className="text-sm text-muted">
              {place} {saidByName}，{formatDateTime(new Date(saidAt))}
            </p>
            {mayEdit && (
              <ActionForm
                action={settleCensusNoteAction.bind(null, slug)}
                hidden={{ censusNote: id }}
                submit="记下核对结果"
                className="flex max-w-2xl flex-col gap-3"
              >
                <TextField
                  name="answer"
                  label="核对结果"
                  hint="如 已办理注销；已改到某社区；情况不实，仍在"
                />
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
