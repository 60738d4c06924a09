import { open } from "node:fs/promises";
import { AppError } from "@/lib/domain/base/errors";
import { beginningLength, beginningOf, type FileType, typesInWords } from "@/lib/domain/center/file-type";
import { checkOffice } from "./office";
import { checkPdf } from "./pdf";
import { cleanPicture } from "./picture";

interface Content {
  type: FileType;
  /** Where the bytes to keep lie: the file itself, or beside it what was made of it. */
  file: string;
}

const save = "请在电脑上用 WPS 或 Word 打开，另存为 .docx 或 .xlsx（不加密码）后再传。";

/**
 * What a file really is, told by its content. Refuses in words what is none of the types asked for, and what nobody
 * could open. Of a picture only the pixels are kept: no place, no time, no device, and no more of them than `longest`.
 */
export async function contentOf(
  file: string,
  types: readonly FileType[],
  longest?: number,
): Promise<Content> {
  const content = await sound(file, types, longest);
  if (types.includes(content.type)) return content;
  throw new AppError("invalid", `这里只收${typesInWords(types)}。请换成其中一种格式再传。`);
}

async function sound(file: string, types: readonly FileType[], longest?: number): Promise<Content> {
  const beginning = beginningOf(await firstBytes(file));
  switch (beginning) {
    case "pdf":
      await checkPdf(file);
      return { type: "pdf", file };
    case "jpeg":
    case "png":
    case "webp":
      return { type: beginning, file: await cleanPicture(file, beginning, longest) };
    case "zip":
      return { type: await checkOffice(file), file };
    case "heic":
      throw new AppError(
        "invalid",
        "这是苹果手机的 HEIC 照片，多数电脑打不开。请在手机“设置 › 相机 › 格式”里选“兼容性最佳”后重拍；已有的照片截屏后上传，或用微信发给自己再保存。",
      );
    case "oldOffice":
      throw new AppError("invalid", `这是旧版（.doc、.xls）或加了密码的 Office 文件。${save}`);
    case null:
      throw new AppError(
        "invalid",
        `文件内容不是${typesInWords(types)}，改名不会改变格式。请核对后重新选择。`,
      );
  }
}

async function firstBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(beginningLength), 0, beginningLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
