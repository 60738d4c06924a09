import { globSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { makeCenter, ownerClient } from "../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

/** The first parts of all addresses that are the platform's own. */
function ownAddresses(): string[] {
  const app = path.resolve(import.meta.dirname, "../../../app");
  return globSync("**/{page,route}.{ts,tsx}", { cwd: app })
    .map((file) =>
      path
        .dirname(file)
        .split(path.sep)
        .find((part) => !part.startsWith("(")),
    )
    .filter((part) => part !== undefined && !/^[[.]/.test(part))
    .map(String);
}

function found(slug: string): Promise<string> {
  return makeCenter(owner, { slug }).then(
    () => "founded",
    (error: unknown) => (/slug_is_(an_address|free)/.exec(String(error)) ?? [String(error)])[0],
  );
}

describe("a center's address", () => {
  test.each(["pingcheng", "xi-an-2", "ab", `a${"b".repeat(30)}`])("may be %s", async (slug) => {
    expect(await found(slug)).toBe("founded");
  });

  test.each([
    "",
    "a",
    "Pingcheng",
    "_next",
    "平城",
    "2nd",
    "-a",
    "a b",
    "a/b",
    "a.b",
    "a\n",
    `a${"b".repeat(31)}`,
  ])("may not be %j", async (slug) => {
    expect(await found(slug)).toBe("slug_is_an_address");
  });

  test.each(["signin", "api", "oversight", "help", "health"])(
    "may not be the platform's own %s",
    async (slug) => {
      expect(await found(slug)).toBe("slug_is_free");
    },
  );

  test("may not be any address that the platform has now", async () => {
    const addresses = [...new Set(ownAddresses())];
    expect(addresses).toEqual(expect.arrayContaining(["signin", "api"]));
    const founded = [];
    for (const slug of addresses) if ((await found(slug)) === "founded") founded.push(slug);
    expect(founded).toEqual([]);
  });

  test("belongs to one center only", async () => {
    await makeCenter(owner, { slug: "taken" });
    await expect(makeCenter(owner, { slug: "taken" })).rejects.toThrow("Unique constraint");
  });
});
