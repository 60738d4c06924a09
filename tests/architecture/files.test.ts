import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

// What a file may be called, how long it may grow, and which test it must have.

const root = path.resolve(import.meta.dirname, "../..");

function files(pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => !file.startsWith("lib/db/generated/"))
    .sort();
}

function text(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** The text without comments: what a comment mentions is no use of it. */
function code(file: string): string {
  return text(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
}

const product = files("{app,components,lib}/**/*.{ts,tsx}");

describe("the stops", () => {
  // A file over its stop is two files; the first fitting pattern counts.
  const stops: [room: RegExp, lines: number][] = [
    [/^lib\/domain\/lifecycle\//, 120],
    [/^lib\/domain\//, 150],
    [/^lib\/usecases\//, 250],
    [/^lib\/(db|web|io)\//, 150],
    [/^app\/.*\/(page|layout)\.tsx$/, 120],
    [/^app\/.*\/actions\.ts$/, 80],
    [/^(app|components)\//, 150],
  ];

  test("hold in every room", () => {
    const tooLong = product.flatMap((file) => {
      const stop = stops.find(([room]) => room.test(file))?.[1] ?? Number.POSITIVE_INFINITY;
      const lines = text(file).trimEnd().split("\n").length;
      return lines > stop ? [`${file}: ${lines} lines, its stop is ${stop}`] : [];
    });
    expect(tooLong).toEqual([]);
  });
});

describe("names", () => {
  test("say what a file is about", () => {
    const vague = /\/(utils?|helpers?|misc|common|types)(\.[^/]*|\/.*)$/;
    expect(
      [...product, ...files("{scripts,tests,prisma}/**/*.ts")].filter((file) => vague.test(file)),
    ).toEqual([]);
  });
});

describe('"use server"', () => {
  const directive = /^\s*["']use server["'];?\s*$/m;

  test("stands only in app/**/actions.ts, where every export is an open door", () => {
    const marked = product.filter((file) => directive.test(code(file)));
    expect(marked.filter((file) => !/^app\/.*\/actions\.ts$/.test(file))).toEqual([]);
  });

  test("opens every actions.ts", () => {
    const actions = product.filter((file) => file.endsWith("/actions.ts"));
    expect(actions.filter((file) => !/^\s*["']use server["']/.test(code(file)))).toEqual([]);
  });
});

describe("settings", () => {
  test("are read from the environment by lib/env.ts alone", () => {
    const readers = product.filter((file) => /\bprocess\s*\.\s*env\b/.test(code(file)));
    expect(readers.filter((file) => file !== "lib/env.ts")).toEqual([]);
  });
});

describe("statements", () => {
  const naming = (words: RegExp, room: RegExp) =>
    product.filter((file) => room.test(file) && words.test(code(file)));

  test("of use cases name no table of people and sign-ins, and step into no other role", () => {
    const words = /\b(users|accounts|memberships|rate_limits|set_config|role\s+fuhua|reset\s+role)\b/i;
    const room = /^lib\/usecases\//;
    expect(naming(words, room)).toEqual([]);
    // A training has sessions too; in a statement the word means those of people alone.
    const statements = (file: string) =>
      code(file)
        .match(/`[^`]*`/g)
        ?.join("\n") ?? "";
    expect(product.filter((file) => room.test(file) && /\bsessions\b/i.test(statements(file)))).toEqual([]);
  });

  test("are never put together from text", () => {
    expect(naming(/\b(queryRawUnsafe|executeRawUnsafe|Prisma\.raw)\b/, /^/)).toEqual([]);
  });

  test("enter a center, and leave it for the people of all centers, in one place each", () => {
    expect(naming(/enter_center|app\.(center|organization|body|place)_id/, /^/)).toEqual([
      "lib/db/tenant.ts",
    ]);
    expect(naming(/fuhua_door|set local role/i, /^/)).toEqual(["lib/db/people.ts"]);
  });
});

describe("mirrored tests", () => {
  const mirrors: [room: string, ...tests: string[]][] = [
    ["lib/domain", "tests/unit/domain"],
    ["lib/usecases", "tests/integration/usecases"],
    ["lib/db", "tests/unit/db", "tests/integration/db"],
    ["lib/web", "tests/unit/web", "tests/integration/web"],
    ["lib/io", "tests/unit/io", "tests/integration/io"],
  ];

  const searched = "what an area lets be found, group by group: integration/usecases/oversight/search";

  const begun = "what an area puts on the day, line by line: integration/usecases/oversight/today";

  /** What runs nowhere by itself, and where it is tested instead. */
  const awaited = "the lines of the portal's home, told together: integration/usecases/oversight/own-today";
  const testedElsewhere: Record<string, string> = {
    "lib/web/auth.ts": "cookies, which only a request of Next has: e2e/doors, e2e/security, e2e/oidc",
    "lib/web/center-title.ts": "a title made of what the arrival knows: e2e/screens",
    "lib/usecases/admission/search.ts": searched,
    "lib/usecases/center/search.ts": searched,
    "lib/usecases/incubation/search.ts": searched,
    "lib/usecases/projects/search.ts": searched,
    "lib/usecases/recruitment/search.ts": searched,
    "lib/usecases/projects/giving/giving-search.ts": searched,
    "lib/usecases/registry/search.ts": searched,
    "lib/usecases/community/search.ts": searched,
    "lib/usecases/base/search.ts": searched,
    "lib/usecases/admission/today.ts": begun,
    "lib/usecases/admission/own-today.ts": awaited,
    "lib/usecases/incubation/own-today.ts": awaited,
    "lib/usecases/registry/own-today.ts": awaited,
    "lib/usecases/center/today.ts": begun,
    "lib/usecases/recruitment/today.ts": begun,
    "lib/usecases/registry/today.ts": begun,
    "lib/usecases/review/today.ts": begun,
    "lib/usecases/base/today.ts": begun,
    "lib/usecases/oversight/today-lines.ts": begun,
    "lib/web/public-address.ts":
      "the address of this server, read back out of the code on a poster: e2e/front",
    "lib/web/turn-away.ts": "redirects and refusals of Next: e2e/doors",
    "lib/web/visit.ts": "the first checks of every door: integration/web/action, integration/web/page",
  };

  /** A folder with an index.ts is one thing: its inner parts are tested through what the index offers. */
  function isInnerPart(file: string): boolean {
    const index = path.join(path.dirname(file), "index.ts");
    if (!existsSync(path.join(root, index))) return false;
    const offered = new RegExp(`^export [^;]* from "\\./${path.basename(file, ".ts")}(\\.ts)?"`, "m");
    return !offered.test(text(index));
  }

  /** A table of words or roles is data: it is tested through what reads it. */
  function runs(text: string): boolean {
    return (
      /^export (async )?(function|const|class|let)/m.test(text) && /\bfunction\b|=>|\bclass\b/.test(text)
    );
  }

  const untested = mirrors.flatMap(([room, ...tests]) =>
    files(`${room}/**/*.ts`)
      .filter((file) => path.basename(file) !== "index.ts" && !isInnerPart(file))
      .filter((file) => runs(code(file)))
      .filter((file) =>
        tests.every(
          (place) => !existsSync(path.join(root, file.replace(room, place).replace(/\.ts$/, ".test.ts"))),
        ),
      ),
  );

  test("stand where the file stands, for every file with something to run", () => {
    expect(untested.filter((file) => !(file in testedElsewhere))).toEqual([]);
  });

  test("are missing on purpose only where they are missing", () => {
    expect(Object.keys(testedElsewhere).filter((file) => !untested.includes(file))).toEqual([]);
  });
});
