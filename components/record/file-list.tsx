import type { ReactNode } from "react";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatBytes } from "@/lib/domain/center/file-purpose";
import { type FileType, fileTypes, isPicture } from "@/lib/domain/center/file-type";

export interface ListedFile {
  id: string;
  name: string;
  type: FileType;
  bytes: number;
  createdAt: Date;
}

interface Props {
  files: readonly ListedFile[];
  /** The address under which the door to each stands: `/pingcheng/news/<id>/files`. */
  at: string;
  /** Pictures are shown, small. */
  thumbnails?: boolean;
  /** What may be done with each. */
  acts?: (file: ListedFile) => ReactNode;
}

/** Files of a record: what a browser shows opens beside the page, the rest is saved. */
export function FileList({ files, at, acts, thumbnails = false }: Props) {
  return (
    <ul className="divide-y divide-line">
      {files.map((file) => (
        <li key={file.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
          {thumbnails && isPicture(file.type) && (
            // biome-ignore lint/performance/noImgElement: what only some may see passes no public cache of pictures
            <img
              src={`${at}/${file.id}`}
              alt=""
              loading="lazy"
              className="size-16 rounded-box border border-line object-cover"
            />
          )}
          <span className="min-w-0 flex-1">
            <a
              href={`${at}/${file.id}`}
              className="link break-all"
              {...(fileTypes[file.type].shown
                ? { target: "_blank", rel: "noopener" }
                : { download: file.name })}
            >
              {file.name}
            </a>
            <span className="block text-sm text-muted">
              {fileTypes[file.type].label}，{formatBytes(file.bytes)}，{formatDateTime(file.createdAt)}上传
            </span>
          </span>
          {acts && <span className="screen-only flex flex-wrap items-start gap-2">{acts(file)}</span>}
        </li>
      ))}
    </ul>
  );
}
