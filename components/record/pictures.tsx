import type { ReactNode } from "react";
import { isPicture } from "@/lib/domain/center/file-type";
import type { ListedFile } from "./file-list";

type Picture = Pick<ListedFile, "id" | "name" | "type"> & {
  /** What it shows, in words. */
  note?: string | null;
};

interface Props {
  files: readonly Picture[];
  /** The address under which the door to each stands. */
  at: string;
  /** What they show, where nobody wrote a note: the names of files say little. */
  alt?: string;
  /** What stands below each. */
  below?: (file: Picture) => ReactNode;
}

/** Those of the files that are pictures, below what they belong to. */
export function Pictures({ files, at, alt, below }: Props) {
  return files
    .filter(({ type }) => isPicture(type))
    .map((file) => {
      const { id, name, note } = file;
      return (
        <figure key={id} className="mt-4 max-w-3xl">
          {/* biome-ignore lint/performance/noImgElement: what only some may see passes no public cache of pictures */}
          <img
            src={`${at}/${id}`}
            alt={note ?? alt ?? name.replace(/\.\w+$/, "")}
            loading="lazy"
            className="max-h-[32rem] max-w-full"
          />
          {note && <figcaption className="mt-1 text-sm">{note}</figcaption>}
          {below?.(file)}
        </figure>
      );
    });
}
