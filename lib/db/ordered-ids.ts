import { randomBytes } from "node:crypto";

/** So many ids may bear one moment: the twelve bits after it count them. */
const perMoment = 4_096;

/**
 * So many ids in the order of time (RFC 9562, version 7), each after the one before it, as Prisma gives them to records
 * that it writes: for those that are written by a statement of our own.
 */
export function orderedIds(count: number, now = Date.now()): string[] {
  return Array.from({ length: count }, (_, at) => {
    const moment = (now + Math.floor(at / perMoment)).toString(16).padStart(12, "0");
    const place = (at % perMoment).toString(16).padStart(3, "0");
    const chance = randomBytes(8);
    chance.writeUInt8(0x80 | (chance.readUInt8(0) & 0x3f), 0);
    const rest = chance.toString("hex");
    return `${moment.slice(0, 8)}-${moment.slice(8)}-7${place}-${rest.slice(0, 4)}-${rest.slice(4)}`;
  });
}
