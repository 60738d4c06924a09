import { FileUpload } from "@/components/form/file-upload";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-state";
import type { FilePurpose } from "@/lib/domain/center/file-purpose";
import type { ListedFile } from "./file-list";

interface Props {
  file: ListedFile;
  /** Where files of this kind are sent. */
  to: string;
  purpose: FilePurpose;
  remove: FormAction;
  hidden: Record<string, string>;
  /** What removing it means. */
  follows: string;
  /** Named beside the button, where several stand on one page. */
  of?: string | undefined;
}

/** What may be done with a file that was handed over: another in its place, or none. */
export function FileActs({ file, to, purpose, remove, hidden, follows, of }: Props) {
  return (
    <>
      <FileUpload to={to} purpose={purpose} replaces={file.id} {...(of && { of })} />
      <ConfirmDialog
        action={remove}
        hidden={{ ...hidden, file: file.id }}
        trigger="删除"
        title={`删除“${file.name}”`}
        confirm="删除"
        variant="danger"
        size="sm"
      >
        <p>{follows}</p>
      </ConfirmDialog>
    </>
  );
}
