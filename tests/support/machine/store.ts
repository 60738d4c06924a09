import { randomUUID } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { deleteFile, filesOlderThan, putFile, readFile } from "@/lib/io/files";
import { streamOf } from "../center/files";

/** What every store does alike, wherever the bytes lie. */
export function storeCases(): void {
  const file = (centerId: string) => ({ centerId, id: randomUUID() });

  test("gives back the bytes it was given, of a large file too", async () => {
    const bytes = Buffer.alloc(6 * 1024 * 1024, "孵化");
    const place = file(randomUUID());
    await putFile(place, streamOf(bytes), bytes.length);
    expect((await buffer(await readFile(place))).equals(bytes)).toBe(true);
  });

  test("tells the files of one center that are old enough, and takes them away", async () => {
    const [ours, theirs] = [randomUUID(), randomUUID()];
    expect(await filesOlderThan(ours, 0)).toEqual([]);
    const [one, two, other] = [file(ours), file(ours), file(theirs)];
    for (const place of [one, two, other]) await putFile(place, streamOf("内容"), 6);
    await setTimeout(1_100); // a bucket counts in seconds
    expect((await filesOlderThan(ours, 0)).sort()).toEqual([one.id, two.id].sort());
    expect(await filesOlderThan(ours, 60_000)).toEqual([]);
    await deleteFile(one);
    await deleteFile(one); // as often as somebody asks
    expect(await filesOlderThan(ours, 0)).toEqual([two.id]);
    expect(await filesOlderThan(theirs, 0)).toEqual([other.id]);
  });
}
