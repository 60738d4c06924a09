import { isPicture } from "@/lib/domain/center/file-type";
import type { ListedFile } from "./file-list";

interface Props {
  files: readonly ListedFile[];
  /** The address under which the door to each stands. */
  at: string;
}

/** Those of the files that are pictures, below what they belong to. */
export function Pictures({ files, at }: Props) {
  return files
    .filter(({ type }) => isPicture(type))
    .map(({ id, name }) => (
      <figure key={id} className="mt-4 max-w-3xl">
        {/* biome-ignore lint/performance/noImgElement: what only some may see passes no public cache of pictures */}
        <img
          src={`${at}/${id}`}
          alt={name.replace(/\.\w+$/, "")}
          loading="lazy"
          className="max-h-[32rem] max-w-full"
        />
      </figure>
    ));
}
