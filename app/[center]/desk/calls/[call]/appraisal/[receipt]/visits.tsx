import { FileDesk } from "@/components/record/file-desk";
import { Pictures } from "@/components/record/pictures";
import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field/text-field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { viewAppraisal } from "@/lib/usecases/review/appraisal";
import { describeVisitPhotoAction, removeVisitPhotoAction } from "./visit/actions";

interface Props {
  slug: string;
  visits: Awaited<ReturnType<typeof viewAppraisal>>["visits"];
  /** Photographs can still be added and taken away. */
  open: boolean;
}

/** Where staff have been, whom they met, and what they saw, with their photographs. */
export function Visits({ slug, visits, open }: Props) {
  return (
    <Section title="走访">
      {visits.length === 0 ? (
        <p className="text-muted">还没有登记走访。</p>
      ) : (
        <ol className="flex flex-col gap-6">
          {visits.map((visit) => (
            <li key={visit.id} id={visit.id} className="scroll-mt-24">
              <p className="font-medium">
                {visit.visitedOn}，{visit.place}
              </p>
              <p className="text-sm text-muted">
                见到{visit.met}，{visit.notedByName}登记
              </p>
              <p className="whitespace-pre-line">{visit.note}</p>
              <Pictures
                files={visit.photos}
                at={`/${slug}/desk/visits/${visit.id}/files`}
                {...(open && {
                  below: ({ id, note }) => (
                    <ActionForm
                      action={describeVisitPhotoAction.bind(null, slug)}
                      hidden={{ visit: visit.id, file: id }}
                      className="screen-only mt-2 flex flex-wrap items-end gap-2"
                    >
                      <TextField
                        name="note"
                        label="照片说明"
                        optional
                        defaultValue={note ?? ""}
                        maxLength={200}
                      />
                      <SubmitButton variant="secondary">保存说明</SubmitButton>
                    </ActionForm>
                  ),
                })}
              />
              {open && (
                <div className="screen-only mt-3">
                  <FileDesk
                    files={visit.photos}
                    at={`/${slug}/desk/visits/${visit.id}/files`}
                    purpose="visitPhoto"
                    camera
                    remove={removeVisitPhotoAction.bind(null, slug)}
                    hidden={{ visit: visit.id }}
                    follows="删除后，这张照片不再作为走访记录。"
                  />
                  <p className="mt-1 text-sm text-muted">
                    照片只有工作人员看得到，不对外公开；拍摄的位置信息会自动去除。
                  </p>
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
