import { type FileType, fileTypes } from "../center/file-type";
import { safeName } from "../center/safe-name";

interface Handed {
  id: string;
  part: string | null;
  type: FileType;
}

/**
 * What the files of an application are called in its folder: 01_登记证书副本.pdf by the place of the material in the
 * call, several pages of one 02_章程_1.jpg, 02_章程_2.jpg; by the ids of the files, in that order. What the call does
 * not ask for any more stands behind as 其他.
 */
export function materialNames(
  asked: readonly { part: string; name: string }[],
  files: readonly Handed[],
): Map<string, string> {
  const parts = [...asked.map(({ part }) => part), null];
  const names = new Map<string, string>();
  for (const [at, part] of parts.entries()) {
    const own = files.filter((file) =>
      part === null ? !parts.includes(file.part) || file.part === null : file.part === part,
    );
    const words = asked[at]?.name ?? "其他";
    for (const [page, { id, type }] of own.entries()) {
      const place = `${at + 1}`.padStart(2, "0");
      const stem = safeName(`${place}_${words}`) + (own.length > 1 ? `_${page + 1}` : "");
      names.set(id, stem + (fileTypes[type].endings[0] ?? ""));
    }
  }
  return names;
}
