import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { digestOf, whenChanged } from "../../../scripts/inputs.ts";

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true });
});

/** A place on some machine with these files in it. */
function machine(files: Record<string, string>): string {
  const base = mkdtempSync(path.join(tmpdir(), "fuhua-inputs-"));
  made.push(base);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(base, file)), { recursive: true });
    writeFileSync(path.join(base, file), text);
  }
  return base;
}

const places = ["app", "next.config.ts"];
const files = {
  "app/page.tsx": "one",
  "app/desk/page.tsx": "two",
  "next.config.ts": "three",
  "notes.txt": "mine",
};
const digest = (others: Record<string, string> = {}, secret = "key") =>
  digestOf(places, secret, machine({ ...files, ...others }));

describe("the digest", () => {
  it("is the same on every machine with the same files and the same secret", () => {
    expect(digest()).toBe(digest());
    expect(digest({ "notes.txt": "yours" })).toBe(digest());
  });

  it.each([
    ["another text", digest({ "app/page.tsx": "ONE" })],
    ["a further file", digest({ "app/new/page.tsx": "" })],
    ["another secret", digest({}, "another key")],
    ["no secret", digest({}, "")],
  ])("is another one with %s", (_, other) => {
    expect(other).not.toBe(digest());
  });

  it("knows a text from the name of the next file", () => {
    expect(digest({ "app/page.tsx": "onenext.config.ts" })).not.toBe(
      digest({ "app/page.tsxone": "next.config.ts" }),
    );
  });
});

describe("work", () => {
  it("is done again only for another digest, and after it has failed", async () => {
    const stamp = path.join(machine({}), "made", "stamp");
    const work = vi.fn(async () => undefined);
    await whenChanged(stamp, "one", work);
    await whenChanged(stamp, "one", work);
    expect(work).toHaveBeenCalledTimes(1);
    await whenChanged(stamp, "two", work);
    expect(work).toHaveBeenCalledTimes(2);
    await expect(whenChanged(stamp, "three", () => Promise.reject(new Error("no room")))).rejects.toThrow(
      "no room",
    );
    await whenChanged(stamp, "two", work);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it("that is refused before it begins leaves what is there", async () => {
    const stamp = path.join(machine({}), "stamp");
    const work = vi.fn(async () => undefined);
    await whenChanged(stamp, "one", work);
    const refuse = () => {
      throw new Error("somebody uses it");
    };
    await expect(whenChanged(stamp, "two", work, refuse)).rejects.toThrow("somebody uses it");
    await whenChanged(stamp, "one", work, refuse);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
