import type { ReactNode } from "react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-state";

interface Props {
  action: FormAction;
  /** Under which name the action takes the sheet. */
  name: string;
  sheet: { id: string; fileName: string; seen: string };
  /** How much is imported, as “2 行”. */
  count: string;
  /** What follows. */
  children: ReactNode;
}

/** Makes of a sheet what its screen showed. */
export function ConfirmImport({ action, name, sheet: { id, fileName, seen }, count, children }: Props) {
  return (
    <div>
      <ConfirmDialog
        action={action}
        trigger={`确认导入 ${count}`}
        title={`导入“${fileName}”`}
        confirm="确认导入"
        hidden={{ [name]: id, seen }}
        variant="primary"
      >
        {children}
      </ConfirmDialog>
    </div>
  );
}
