import { toPlainCode } from "./text-input";

/** A time of day in China, "09:05": such texts sort as the times do. */
export type TimeOfDay = string;

/** Reads a time as people type it: 18:00, １８：００, 18点, 18时30分, 18点半. Null when it is none. */
export function parseTimeOfDay(typed: string): TimeOfDay | null {
  const [, hour, minute = "0"] =
    /^(\d{1,2})(?:[:.](\d{2})|[点时](?:(\d{1,2})分?)?)$/
      .exec(toPlainCode(typed).replace("点半", ":30"))
      ?.filter((part) => part !== undefined) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}
