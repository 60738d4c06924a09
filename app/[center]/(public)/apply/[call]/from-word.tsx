import { FileUpload } from "@/components/form/file-upload";
import { filePurposes } from "@/lib/domain/center/file-purpose";

const purpose = { ...filePurposes.paperSheet, types: ["docx"] as const };

/** For those who would rather write in Word: the blank form, and the way back for the one that was filled in. */
export function FromWord({ here, blank }: { here: string; blank: string }) {
  return (
    <details>
      <summary className="link w-fit cursor-pointer">习惯用 Word 填写？</summary>
      <div className="mt-3 flex flex-col gap-3">
        <p>
          <a className="link" href={blank}>
            下载空白申请表（.docx）
          </a>
          ，填好后在这里上传，内容会读入申请，再逐步核对、补上材料后提交。表里空着的项目不会改动已经填写的内容。
        </p>
        <FileUpload to={`${here}/files`} purpose={purpose} of="填好的申请表" />
      </div>
    </details>
  );
}
