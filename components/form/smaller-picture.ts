"use client";

/** Bytes from which a photograph is made smaller before it is sent, and what its longer edge is then, in pixels. */
const largeFrom = 4 * 1024 * 1024;
const longest = 3000;

/** A photograph small enough for a telephone's line; as it is where it is small already, or the browser cannot do it. */
export async function smallerPicture(file: File): Promise<File> {
  if (file.size <= largeFrom || !/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  try {
    const picture = await createImageBitmap(file); // upright, as it is looked at
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const smaller = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.88));
    return smaller && smaller.size < file.size
      ? new File([smaller], file.name.replace(/\.\w+$/, ".jpg"), { type: smaller.type })
      : file;
  } catch {
    return file;
  }
}
