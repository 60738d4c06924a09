import sharp from "sharp";
import { AppError } from "@/lib/domain/base/errors";

/** Pixels of the largest picture that is opened: beyond the cameras of telephones, below what fills the memory. */
const mostPixels = 120_000_000;

/**
 * The picture as it is looked at, upright and without anything but its pixels and its colours: where and when it was
 * taken, and with what, stays with whoever took it. `longest` is what its longer edge has at most. Returns the path of
 * the new file.
 */
export async function cleanPicture(
  file: string,
  type: "jpeg" | "png" | "webp",
  longest?: number,
): Promise<string> {
  const clean = `${file}.clean`;
  const whole = sharp(file, { limitInputPixels: mostPixels, failOn: "error" }).autoOrient().keepIccProfile();
  const picture = longest
    ? whole.resize({ width: longest, height: longest, fit: "inside", withoutEnlargement: true })
    : whole;
  try {
    await (type === "png" ? picture.png() : picture[type]({ quality: 92 })).toFile(clean);
  } catch (fault) {
    const why = fault instanceof Error && /pixel limit/.test(fault.message);
    throw new AppError(
      "invalid",
      why
        ? "这张图片的尺寸太大，打不开。请缩小到 1 亿像素以内后再传。"
        : "这张图片不完整或已损坏，打不开。请重新拍摄或导出后再传。",
    );
  }
  return clean;
}
