import { FileUpload } from "@/components/form/file-upload";
import { FileList, type ListedFile } from "@/components/record/file-list";
import { filePurposes } from "@/lib/domain/center/file-purpose";

interface Props {
  notice: { files: readonly ListedFile[]; whyNotAddPaper: string | null };
  at: string;
  mayAdd: boolean;
}

/** The papers that came with the statement; evidence, so that none is taken away. */
export function NoticeFiles({ notice: { files, whyNotAddPaper }, at, mayAdd }: Props) {
  return (
    <div className="flex flex-col gap-3">
      {files.length === 0 && <p>组织没有提交材料。</p>}
      {files.length > 0 && <FileList files={files} at={at} />}
      {mayAdd && whyNotAddPaper === null && (
        <>
          <p className="text-sm text-muted">
            组织送来的纸质材料，扫描后在这里上传。上传后作为凭证保存，不能删除。
          </p>
          <FileUpload to={at} purpose={filePurposes.attachment} />
        </>
      )}
    </div>
  );
}
