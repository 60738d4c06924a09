import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { crc32, deflateRawSync } from "node:zlib";
import type { FileType } from "@/lib/domain/center/file-type";
import type { ReceivedFile } from "@/lib/usecases/center/incoming";

/** As if a file had just been taken in; there are no bytes behind it. */
export function receivedAs(name: string, type: FileType = "pdf", bytes = 9): ReceivedFile {
  return { id: randomUUID(), name, type, bytes, digest: "0".repeat(64) };
}

export const streamOf = (bytes: string | Uint8Array) => Readable.from([Buffer.from(bytes)]);

/** A PDF of one empty page, small and whole; `trailer` adds to its last dictionary. */
export function pdfBytes(trailer = ""): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 4\n0000000000 65535 f \n${rows}trailer\n<< /Size 4 /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

/** A zip of these parts; `declared` is the size that it says each has, where that is a lie. */
export function zipBytes(parts: Record<string, string | Buffer>, declared?: number): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 9 });
    const path = Buffer.from(name);
    const sizes = [crc32(bytes), packed.length, declared ?? bytes.length];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    for (const [at, size] of sizes.entries()) local.writeUInt32LE(size, 14 + 4 * at);
    local.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 10);
    for (const [at, size] of sizes.entries()) entry.writeUInt32LE(size, 16 + 4 * at);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, path, packed);
    directory.push(entry, path);
    offset += local.length + path.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

export function docxBytes(more: Record<string, string | Buffer> = {}, declared?: number): Buffer {
  return zipBytes(
    {
      "[Content_Types].xml": '<?xml version="1.0"?><Types/>',
      "word/document.xml": "<w:document/>",
      ...more,
    },
    declared,
  );
}
