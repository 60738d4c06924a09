import { afterEach, describe, expect, it, vi } from "vitest";
import { logFault } from "@/lib/web/log";

function written(fault: unknown) {
  const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const id = logFault("mark.give", fault);
  const line = String(log.mock.lastCall?.[0]);
  return { id, line, entry: JSON.parse(line) };
}

describe("logFault", () => {
  afterEach(() => vi.restoreAllMocks());

  it("writes one line that a machine reads, under the id it gives back", () => {
    const { id, line, entry } = written(new Error("first\nsecond"));
    expect(line.split("\n")).toHaveLength(2); // and the end of the line
    expect(entry).toEqual({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      level: "error",
      id,
      where: "mark.give",
      text: expect.stringMatching(/first\nsecond[\s\S]*log\.test/),
    });
  });

  it("takes whatever was thrown, and never the same id", () => {
    const [one, other] = [written("plain text"), written(undefined)];
    expect([one.entry.text, other.entry.text]).toEqual(["plain text", "undefined"]);
    expect(one.id).not.toBe(other.id);
  });
});
