import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import busboy from "busboy";
import { AppError } from "@/lib/domain/base/errors";

export interface SentFile {
  /** As the sender calls it. */
  name: string;
  stream: Readable;
}

interface Sent<F> {
  fields: Record<string, string>;
  file: F;
}

const limits = { files: 1, fields: 20, fieldSize: 2_000, parts: 21 };

/**
 * Reads a form with one file as it comes in, and never as a whole: `take` is handed the file while it arrives. When the
 * connection breaks after that, `giveBack` gets what was taken.
 */
export async function readMultipart<F>(
  request: Request,
  take: (file: SentFile) => Promise<F>,
  giveBack: (taken: F) => Promise<void>,
): Promise<Sent<F>> {
  const type = request.headers.get("content-type") ?? "";
  if (!request.body || !type.startsWith("multipart/form-data")) throw noFile();
  const fields: Record<string, string> = {};
  let taken: Promise<F> | undefined;
  const parser = parserOf(type);
  parser.on("field", (name, value) => {
    fields[name] = value;
  });
  parser.on("file", (_field, stream, { filename }) => {
    stream.on("error", () => undefined); // whoever reads it hears of it too
    if (!filename) return void stream.resume(); // a form sent without choosing one
    taken = take({ name: filename, stream });
    taken.catch(() => parser.destroy()); // nobody reads on, and the form would never end
  });
  // Next gives the web's own stream, which Node knows under another name.
  const body = Readable.fromWeb(request.body as ReadableStream);
  const broken = await pipeline(body, parser).then(
    () => false,
    () => true,
  );
  if (!taken) throw noFile();
  const file = await taken;
  if (!broken) return { fields, file };
  await giveBack(file);
  throw new AppError("invalid", "连接中断，文件没有传完，也没有保存。请检查网络后重新上传。");
}

function parserOf(type: string) {
  try {
    return busboy({ headers: { "content-type": type }, defParamCharset: "utf8", limits });
  } catch {
    throw noFile();
  }
}

function noFile(): AppError {
  return new AppError("invalid", "没有收到文件。请先选择文件，再点“上传”。");
}
