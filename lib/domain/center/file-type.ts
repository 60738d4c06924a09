/** What may be handed over as a file, by its content; see `fileTypes`. */
export const fileTypeNames = ["pdf", "jpeg", "png", "webp", "docx", "xlsx"] as const;
export type FileType = (typeof fileTypeNames)[number];

interface Described {
  label: string;
  mime: string;
  /** With the dot; the first one is given to a name that has none of them. */
  endings: readonly string[];
  /** A browser shows it without running anything; the others are only saved. */
  shown?: true;
}

const office = "application/vnd.openxmlformats-officedocument";

export const fileTypes: Record<FileType, Described> = {
  pdf: { label: "PDF", mime: "application/pdf", endings: [".pdf"], shown: true },
  jpeg: { label: "JPG 图片", mime: "image/jpeg", endings: [".jpg", ".jpeg"], shown: true },
  png: { label: "PNG 图片", mime: "image/png", endings: [".png"], shown: true },
  webp: { label: "WebP 图片", mime: "image/webp", endings: [".webp"], shown: true },
  docx: { label: "Word 文档", mime: `${office}.wordprocessingml.document`, endings: [".docx"] },
  xlsx: { label: "Excel 表格", mime: `${office}.spreadsheetml.sheet`, endings: [".xlsx"] },
};

export const pictureTypes: readonly FileType[] = ["jpeg", "png", "webp"];

export function isPicture(type: FileType): boolean {
  return pictureTypes.includes(type);
}

/** For the field that chooses a file; a telephone offers its camera where pictures are taken. */
export function acceptOf(types: readonly FileType[]): string {
  return types.flatMap((type) => [...fileTypes[type].endings, fileTypes[type].mime]).join(",");
}

/** "PDF、Word 文档" */
export function typesInWords(types: readonly FileType[]): string {
  return types.map((type) => fileTypes[type].label).join("、");
}

/** What a file begins like. A zip may be a docx, an xlsx or neither: only its table of contents tells. */
export type Beginning = Exclude<FileType, "docx" | "xlsx"> | "zip" | "heic" | "oldOffice";

/** How many bytes `beginningOf` looks at. */
export const beginningLength = 1024;

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/**
 * Tells a file by its first bytes (at most 1024 are looked at), never by its name; null for what is none of ours. The
 * header of a PDF may come after up to 1024 bytes of something else (ISO 32000-1, annex H).
 */
export function beginningOf(bytes: Uint8Array): Beginning | null {
  const text = latin(bytes.subarray(0, beginningLength));
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (/^RIFF.{4}WEBP/s.test(text)) return "webp";
  if (text.startsWith("PK\x03\x04")) return "zip";
  if (/^.{4}ftyp(heic|heix|heim|heis|hevc|hevx|mif1|msf1)/s.test(text)) return "heic";
  if (text.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return "oldOffice";
  return !text.startsWith("MZ") && text.includes("%PDF-") ? "pdf" : null;
}
