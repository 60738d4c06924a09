import { FileUpload } from "@/components/form/file-upload";
import type { FormAction } from "@/components/ui/form-state";
import { type FilePurposeName, filePurposes } from "@/lib/domain/center/file-purpose";
import { FileActs } from "./file-acts";
import { FileList, type ListedFile } from "./file-list";

interface Props {
  files: readonly ListedFile[];
  /** The address of the record's files, where new ones are taken in too. */
  at: string;
  /** Of a record whose files are handed over in parts: the one that these are of. */
  part?: string;
  purpose: FilePurposeName;
  remove: FormAction;
  /** What the removal is sent beside the file: the record. */
  hidden: Record<string, string>;
  /** Why none can be added, or none taken away or replaced. */
  whyNotAdd?: string | null;
  whyNotTake?: string | null;
  /** A telephone is offered its camera. */
  camera?: boolean;
  /** What removing one means to others. */
  follows: string;
}

/** Files of a record at the desk: add, replace, remove. */
export function FileDesk(props: Props) {
  const { files, at, remove, hidden, whyNotAdd = null, whyNotTake = null } = props;
  const purpose = filePurposes[props.purpose];
  const to = props.part ? `${at}?part=${encodeURIComponent(props.part)}` : at;
  const acts = (file: ListedFile) => (
    <FileActs file={file} to={to} purpose={purpose} remove={remove} hidden={hidden} follows={props.follows} />
  );
  return (
    <div className="flex flex-col gap-3">
      {files.length > 0 && <FileList files={files} at={at} {...(whyNotTake === null ? { acts } : {})} />}
      {whyNotTake !== null && whyNotTake !== whyNotAdd && files.length > 0 && (
        <p className="text-sm text-muted">{whyNotTake}</p>
      )}
      {whyNotAdd === null ? (
        <FileUpload to={to} purpose={purpose} camera={props.camera ?? false} />
      ) : (
        <p className="text-sm text-muted">{whyNotAdd}</p>
      )}
    </div>
  );
}
