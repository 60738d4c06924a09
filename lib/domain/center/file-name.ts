import { withoutInvisible } from "../base/text-input";
import { type FileType, fileTypes } from "./file-type";

/** Signs that a name may hold, counted as people count them. */
const longest = 200;

/** The ending of a name, with its dot: letters and digits after the last one; "" for none. */
function endingOf(name: string): string {
  return /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? "";
}

/**
 * The name of a file as it is kept and shown: the last part of what may be a whole path, on one line, without control
 * signs and marks of direction (which make `fdp.exe` look like `exe.pdf`), at most 200 signs, and with an ending of its
 * type, whatever it was called before.
 */
export function fileName(given: string, type: FileType): string {
  const path = withoutInvisible(given.toWellFormed()).replace(/\s+/g, " ");
  const name = path.split(/[\\/]/).at(-1)?.trimEnd() ?? "";
  const { endings } = fileTypes[type];
  const old = endingOf(name);
  const ending = endings.includes(old.toLowerCase()) ? old : (endings[0] ?? "");
  const stem = name.slice(0, name.length - old.length);
  const plain = stem.replace(/^[. ]+|[. ]+$/g, "") || "文件";
  return [...plain].slice(0, longest - ending.length).join("") + ending;
}
