import { Tag } from "@/components/ui/tag";
import { isPicture } from "@/lib/domain/center/file-type";
import type { AskedFile } from "@/lib/domain/recruitment/upload-part";
import { FileList, type ListedFile } from "./file-list";

export interface MaterialFiles {
  asked: readonly (AskedFile & { files: readonly ListedFile[] })[];
  others: readonly ListedFile[];
}

interface Props extends MaterialFiles {
  /** The address under which the door to each file stands. */
  at: string;
}

/** What was handed over with an application, material by material: PDF and pictures in the page, the rest to be saved. */
export function ApplicationMaterials({ asked, others, at }: Props) {
  if (asked.length === 0 && others.length === 0)
    return <p className="text-muted">这一批次不要求上传材料。</p>;
  return (
    <div className="flex flex-col gap-5">
      {asked.map(({ part, name, required, files }) => (
        <section key={part} id={part} className="scroll-mt-20">
          <h3 className="mb-1 flex flex-wrap items-center gap-2 font-semibold">
            {name}
            {files.length === 0 && (
              <Tag tone={required ? "refused" : "ended"}>{required ? "缺" : "没有上传（选填）"}</Tag>
            )}
          </h3>
          <Shown files={files} at={at} />
        </section>
      ))}
      {others.length > 0 && (
        <section>
          <h3 className="mb-1 font-semibold">其他文件</h3>
          <Shown files={others} at={at} />
        </section>
      )}
    </div>
  );
}

function Shown({ files, at }: { files: readonly ListedFile[]; at: string }) {
  return files.map((file) => (
    <div key={file.id} className="mb-3">
      <FileList files={[file]} at={at} />
      {isPicture(file.type) && (
        // biome-ignore lint/performance/noImgElement: what only some may see passes no public cache of pictures
        <img
          src={`${at}/${file.id}`}
          alt={file.name}
          loading="lazy"
          className="screen-only max-h-[70vh] max-w-full rounded-box border border-line"
        />
      )}
      {file.type === "pdf" && (
        <iframe
          src={`${at}/${file.id}`}
          title={file.name}
          loading="lazy"
          className="screen-only hidden h-[70vh] w-full rounded-box border border-line md:block"
        />
      )}
    </div>
  ));
}
