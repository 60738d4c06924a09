import { FileDesk } from "@/components/record/file-desk";
import type { ListedFile } from "@/components/record/file-list";
import { whyNotAddToCall, whyNotTakeFromCall } from "@/lib/domain/recruitment/call/call-file";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import { removeCallFileAction } from "../actions";

interface Props {
  center: string;
  call: CallKey & { state: CallState; files: readonly (ListedFile & { part: string | null })[] };
}

/** What the notice of a call brings along: the form to fill in, the model of an agreement. */
export function CallFiles({ center, call }: Props) {
  const key = formatCallKey(call);
  return (
    <FileDesk
      files={call.files.filter(({ part }) => part === null)}
      at={`/${center}/desk/calls/${key}/files`}
      purpose="attachment"
      remove={removeCallFileAction.bind(null, center)}
      hidden={{ call: key }}
      whyNotAdd={whyNotAddToCall(call.state)}
      whyNotTake={whyNotTakeFromCall(call.state)}
      follows="公告发布前可以重新上传。"
    />
  );
}
