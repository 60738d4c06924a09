import { type FileType, typesInWords } from "./file-type";

/** What files are handed over for, and how much of it. Sizes in bytes. */
export interface FilePurpose {
  label: string;
  types: readonly FileType[];
  /** Of one file. */
  most: number;
  /** Of one subject: how many, and how much together. */
  count: number;
  total: number;
}

const mega = 1024 * 1024;

export const filePurposes = {
  sitePhoto: {
    label: "首页照片",
    types: ["jpeg", "png", "webp"],
    most: 10 * mega,
    count: 1,
    total: 10 * mega,
  },
  attachment: {
    label: "附件",
    types: ["pdf", "docx", "xlsx", "jpeg", "png", "webp"],
    most: 20 * mega,
    count: 10,
    total: 60 * mega,
  },
} as const satisfies Record<string, FilePurpose>;
export type FilePurposeName = keyof typeof filePurposes;

/** Bytes in words: 312 KB, 4.6 MB. */
export function formatBytes(bytes: number): string {
  if (bytes < mega) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${Math.round((bytes / mega) * 10) / 10} MB`;
}

/** What may be handed over, for those who choose a file. */
export function limitsInWords({ types, most, count }: FilePurpose): string {
  return `可以上传${typesInWords(types)}，每个不超过 ${formatBytes(most)}，最多 ${count} 个。`;
}

/** Why one more file of this size cannot be added to those held already; null when it can. */
export function whyNotAdd(
  { label, count, total }: FilePurpose,
  held: readonly { bytes: number }[],
  bytes: number,
): string | null {
  if (held.length >= count) return `${label}最多 ${count} 个，已经有 ${held.length} 个。请先删除不需要的。`;
  const together = held.reduce((sum, file) => sum + file.bytes, bytes);
  if (together <= total) return null;
  return `${label}合计不能超过 ${formatBytes(total)}，加上这个是 ${formatBytes(together)}。请压缩后再传，或先删除不需要的。`;
}
