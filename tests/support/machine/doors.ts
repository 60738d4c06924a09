import { globSync } from "node:fs";
import path from "node:path";
import { type Actor, can, type Role, type Scope, scopeKinds, visitor } from "@/lib/domain/access";
import { jobs } from "@/lib/jobs";
import { type CenterDoor, type Door, doorOf } from "@/lib/web/door";

// Every way into the product, as Next finds it: by the name of its file. What a way was declared to be comes along.

const app = path.resolve(import.meta.dirname, "../../../app");
const kinds = ["page", "layout", "actions", "route"] as const;

export interface Way {
  kind: (typeof kinds)[number] | "job";
  /** Its folder below app/, the address as Next writes it: "[center]/desk/cohorts/[cohort]". */
  folder: string;
  /** What somebody calls who comes this way: the folder of a page, the name of an action. */
  name: string;
  /** Undefined for what was not declared as a door. */
  door: Door | undefined;
}

export interface CenterWay extends Way {
  door: CenterDoor;
}

/** What Next calls in a module: all of an action file, the methods of a route, the default of the others. */
function calledIn(kind: Way["kind"], module: Record<string, unknown>): [name: string, called: unknown][] {
  return Object.entries(module).filter(([name]) => {
    if (kind === "actions") return true;
    return kind === "route" ? /^[A-Z]+$/.test(name) : name === "default";
  });
}

export async function waysIn(): Promise<Way[]> {
  const ways: Way[] = [];
  for (const file of globSync(`**/{${kinds.join(",")}}.{ts,tsx}`, { cwd: app }).sort()) {
    const folder = path.dirname(file).split(path.sep).join("/");
    const kind = kinds.find((name) => path.parse(file).name === name) ?? "page";
    for (const [name, called] of calledIn(kind, await import(path.join(app, file)))) {
      const shown = kind === "actions" ? name : folder;
      ways.push({ kind, folder, name: kind === "route" ? `${folder} ${name}` : shown, door: doorOf(called) });
    }
  }
  for (const job of jobs) ways.push({ kind: "job", folder: "lib/jobs", name: job.name, door: job });
  return ways;
}

/** Somebody who holds the role within every kind of scope that a door may ask for, and for the center as a whole. */
export function holderOf(...held: readonly Role[]): Actor {
  const scopes: Scope[] = [{}, ...scopeKinds.map((kind) => ({ [kind]: kind }))];
  return { ...visitor, grants: held.flatMap((role) => scopes.map((scope) => ({ role, scope }))) };
}

/** Whether the role, held in the scope of the door, passes it. */
export function passes(role: Role, { permission, scope }: Pick<CenterDoor, "permission" | "scope">): boolean {
  return can(holderOf(role), permission, scope ? { [scope]: scope } : {});
}

export function isCenterWay(way: Way): way is CenterWay {
  return way.door !== undefined && way.door.kind !== "siteAction";
}
