import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { inEveryCenter } from "@/lib/web/every-center";
import { makeCenter, ownerClient } from "../../support/factories";
import { nth } from "../../support/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let centers: Center[];

beforeAll(async () => {
  centers = [];
  for (let count = 0; count < 6; count += 1) centers.push(await makeCenter(owner));
});
afterAll(() => owner.$disconnect());
afterEach(() => vi.restoreAllMocks());

const slugs = (some: { slug: string }[]) => some.map(({ slug }) => slug).sort();

/** Asks the database something that fails for these centers. */
function failingFor(some: Center[]) {
  return async ({ center, db }: Context): Promise<number> => {
    const divisor = some.some(({ id }) => id === center.id) ? 0 : 1;
    const [row] = await db.$queryRaw<{ one: number }[]>`select 1 / ${divisor}::int as one`;
    return row?.one ?? 0;
  };
}

describe("every center", () => {
  it("is asked, more of them than at once", async () => {
    const answers = await inEveryCenter("site.view", failingFor([]));
    expect(slugs(answers.map(({ center }) => center))).toEqual(slugs(centers));
    expect(answers.map(({ data }) => data)).toEqual(centers.map(() => 1));
  });

  it("but the one that fails answers, and the log names that one", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const [failing, ...others] = [nth(centers, 0), ...centers.slice(1)];
    const answers = await inEveryCenter("site.view", failingFor([failing]));
    expect(slugs(answers.map(({ center }) => center))).toEqual(slugs(others));
    expect(log).toHaveBeenCalledTimes(1);
    expect(JSON.parse(String(log.mock.calls[0]?.[0]))).toMatchObject({
      level: "error",
      where: expect.stringContaining(`/${failing.slug},`),
      text: expect.stringContaining("division by zero"),
    });
  });

  it("failing makes the page fail: there are centers, after all", async () => {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await expect(inEveryCenter("site.view", failingFor(centers))).rejects.toThrow("division by zero");
  });
});
