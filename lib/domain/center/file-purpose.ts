import { type FileType, typesInWords } from "./file-type";

/** What files are handed over for, and how much of it. Sizes in bytes. */
export interface FilePurpose {
  label: string;
  types: readonly FileType[];
  /** Of one file. */
  most: number;
  /** How many of one part of a subject, or of a subject that has none. */
  count: number;
  /** Of one subject, all together. */
  total: number;
  /** Pictures are kept no larger: pixels of the longer edge. */
  longest?: number;
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
  pagePicture: {
    label: "主页图片",
    types: ["jpeg", "png", "webp"],
    most: 20 * mega,
    count: 1,
    total: 20 * mega,
    longest: 1200,
  },
  attachment: {
    label: "附件",
    types: ["pdf", "docx", "xlsx", "jpeg", "png", "webp"],
    most: 20 * mega,
    count: 10,
    total: 60 * mega,
  },
  material: {
    label: "每项材料",
    types: ["pdf", "jpeg", "png", "webp", "docx", "xlsx"],
    most: 20 * mega,
    count: 20,
    total: 200 * mega,
  },
  visitPhoto: {
    label: "走访照片",
    types: ["jpeg", "png", "webp"],
    most: 20 * mega,
    count: 9,
    total: 100 * mega,
  },
  signed: {
    label: "每类签署文件",
    types: ["pdf", "jpeg", "png", "webp"],
    most: 50 * mega,
    count: 30,
    total: 300 * mega,
  },
  paperSheet: {
    label: "纸质申请表格",
    types: ["xlsx"],
    most: 10 * mega,
    count: 1,
    total: 10 * mega,
  },
  takeoverSheet: {
    label: "历史入驻表格",
    types: ["xlsx"],
    most: 10 * mega,
    count: 1,
    total: 10 * mega,
  },
  censusSheet: {
    label: "摸底表格",
    types: ["xlsx"],
    most: 10 * mega,
    count: 1,
    total: 10 * mega,
  },
  tallySheet: {
    label: "汇总表格",
    types: ["xlsx"],
    most: 10 * mega,
    count: 1,
    total: 10 * mega,
  },
  teamSheet: {
    label: "队伍表格",
    types: ["xlsx"],
    most: 10 * mega,
    count: 1,
    total: 10 * mega,
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
  return `可以上传 ${typesInWords(types)}，每个不超过 ${formatBytes(most)}，最多 ${count} 个。`;
}

interface Held {
  bytes: number;
  /** Of a subject that has parts. */
  part: string | null;
}

/** Why one more file cannot be added to those that its subject holds already; null when it can. */
export function whyNotAdd(
  { label, count, total }: FilePurpose,
  held: readonly Held[],
  { bytes, part }: Held,
): string | null {
  const beside = held.filter((file) => file.part === part).length;
  if (beside >= count) return `${label}最多 ${count} 个文件，已经有 ${beside} 个。请先删除不需要的。`;
  const together = held.reduce((sum, file) => sum + file.bytes, bytes);
  if (together <= total) return null;
  return `全部文件合计不能超过 ${formatBytes(total)}，加上这个是 ${formatBytes(together)}。请压缩后再传，或先删除不需要的。`;
}
