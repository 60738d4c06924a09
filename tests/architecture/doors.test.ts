import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { memberPermissions, type Permission, publicPermissions } from "@/lib/domain/access";

// Every way in is one of the doors of lib/web, and names what it asks for.

const app = path.resolve(import.meta.dirname, "../../app");

interface Door {
  /** "file kind", for the message of a failure. */
  where: string;
  kind: string;
  permission: string | undefined;
}

function files(pattern: string): string[] {
  return globSync(pattern, { cwd: app })
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}

/** The text without comments: what a comment mentions opens nothing. */
function code(file: string): string {
  return readFileSync(path.join(app, file), "utf8").replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
}

/** Each door reaches from its name to the next one, or to the end of the file. */
function doorsOf(file: string): Door[] {
  return code(file)
    .split(/(?=\b(?:center|publicList|public|list)(?:Action|Page|Layout|Route)\()/)
    .slice(1)
    .map((text) => {
      const kind = /^\w+/.exec(text)?.[0] ?? "";
      const permission = /\bpermission: "([^"]*)"/.exec(text)?.[1];
      return { where: `${file} ${kind}(${permission ?? "no permission"})`, kind, permission };
    });
}

const doors = files("**/{page,layout,actions,frame,route}.{ts,tsx}").flatMap(doorsOf);
const isPublicDoor = ({ kind }: Door) => kind.startsWith("public");

function named(some: readonly Door[]): string[] {
  return [...new Set(some.flatMap(({ permission }) => permission ?? []))].sort();
}

function wrong(some: readonly Door[], allowed: readonly Permission[]): string[] {
  return some
    .filter(({ permission }) => !allowed.some((name) => name === permission))
    .map(({ where }) => where);
}

test("there are doors to look at", () => {
  expect(doors.length).toBeGreaterThan(40);
});

describe("permissions", () => {
  test("that doors for members name are those for members, and each has a door", () => {
    const members = doors.filter((door) => !isPublicDoor(door));
    expect(wrong(members, memberPermissions)).toEqual([]);
    expect(named(members)).toEqual([...memberPermissions].sort());
  });

  test("that public doors name are the public ones, and each has a door", () => {
    const open = doors.filter(isPublicDoor);
    expect(wrong(open, publicPermissions)).toEqual([]);
    expect(named(open)).toEqual([...publicPermissions].sort());
  });
});

describe("ways in", () => {
  test("every export of an actions.ts is a door", () => {
    const doubtful = files("**/actions.ts").flatMap((file) =>
      [...code(file).matchAll(/^\s*export\b.*$/gm)]
        .map(([line]) => line.trim())
        .filter((line) => !/^export const \w+Action = (center|public|site)Action\(/.test(line))
        .map((line) => `${file}: ${line}`),
    );
    expect(doubtful).toEqual([]);
  });

  test("every page of a center is a door", () => {
    const open = files("[[]center[]]/**/page.tsx").filter(
      (file) => !/^export default (center|public|list|publicList)Page\(/m.test(code(file)),
    );
    expect(open).toEqual([]);
  });

  test("every route of a center only reads, and is a door", () => {
    const open = files("[[]center[]]/**/route.ts").filter((file) => {
      const exports = [...code(file).matchAll(/^export\b.*$/gm)].map(([line]) => line);
      return exports.length !== 1 || !/^export const GET = (center|list)Route\(/.test(exports[0] ?? "");
    });
    expect(open).toEqual([]);
  });

  test("desk and panel ask at the frame too", () => {
    for (const room of ["desk", "panel"]) {
      expect(code(`[center]/${room}/layout.tsx`)).toMatch(/^export default centerLayout\(/m);
    }
  });

  test("what is only HTTP stays countable", () => {
    expect(files("api/**/route.ts")).toEqual(["api/auth/[...nextauth]/route.ts", "api/health/route.ts"]);
  });
});
