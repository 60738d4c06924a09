import type { ReactNode } from "react";
import type { Bulk } from "@/components/list/list-view";
import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import type { HoursRow } from "@/lib/usecases/community/volunteer/hours-list";

const mayTick = ({ state }: HoursRow) => state === "recorded";

/** Confirming many hours at once, where any of these waits for it; `note` says what follows. */
export function hoursBulk(
  rows: readonly HoursRow[],
  confirm: FormAction,
  note?: ReactNode,
): Bulk<HoursRow> | undefined {
  if (!rows.some(mayTick)) return undefined;
  return {
    select: {
      name: "records",
      all: "选择本页全部待确认的时长",
      of: (row) => (mayTick(row) ? { value: row.id, label: row.name } : null),
    },
    around: (table) => (
      <ActionForm action={confirm} className="flex flex-col gap-3" guard={false} resetOnDone>
        <div className="screen-only flex flex-wrap items-center gap-3">
          <SubmitButton pendingText="正在确认">确认所选时长</SubmitButton>
          {note && <span className="text-sm text-muted">{note}</span>}
        </div>
        {table}
      </ActionForm>
    ),
  };
}
