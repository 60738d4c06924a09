import { fileTypes } from "@/lib/domain/center/file-type";
import { bytesOf, type StoredFile } from "@/lib/usecases/center/file";
import { handedOverResponse } from "@/lib/web/route";

/** The answer of a door that leads to a file: `respond: fileAnswer`. */
export async function fileAnswer({ data: file }: { data: StoredFile }): Promise<Response> {
  const { mime, shown = false } = fileTypes[file.type];
  const { name, bytes: length } = file;
  return handedOverResponse(await bytesOf(file), { name, type: mime, length, shown });
}
