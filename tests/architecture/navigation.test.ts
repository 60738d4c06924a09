import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { communityEntries } from "@/app/[center]/community/navigation";
import { navigation } from "@/app/[center]/desk/navigation";
import { portalEntries } from "@/app/[center]/portal/navigation";
import { type Role, roles } from "@/lib/domain/access";
import { workplaces } from "@/lib/web/landing";
import { holderOf, isCenterWay, passes, waysIn } from "../support/machine/doors";

// Whoever is shown a way may go it, and every page of the desk can be reached.

const app = path.resolve(import.meta.dirname, "../../app");
const waiting = { calls: 0, applications: 0, reviews: 0, notices: 0, agreements: 0 };
const ways = (await waysIn()).filter(isCenterWay);

/** Those of the roles that the page of an address, or its frame, lets in. */
function letIn(href: string, kind: "page" | "layout"): Role[] {
  const folder = href.replace("/center", "[center]");
  const way = ways.find((one) => one.kind === kind && one.folder === folder);
  if (!way) throw new Error(`nothing stands at ${href}`);
  return roles.filter((role) => passes(role, way.door));
}

const everyone = holderOf(...roles);
const entries = navigation("center", everyone, waiting);

describe("the navigation of the desk", () => {
  test.each(entries.map(({ href }) => href))("shows %s to whom its page lets in, and nobody else", (href) => {
    const shownTo = roles.filter((role) =>
      navigation("center", holderOf(role), waiting).some((entry) => entry.href === href),
    );
    expect(shownTo).toEqual(letIn(href, "page"));
  });

  test("or a link on a page leads to every page that needs no record", () => {
    const begins = /^ {2}create: \{/m; // by which a listPage has the button that leads to its /new
    const linked = new Set(entries.map(({ href }) => href));
    const files = globSync("[[]center[]]/desk/**/*.{ts,tsx}", { cwd: app });
    const unreachable = ways
      .filter(({ kind, folder }) => kind === "page" && /^\[center\]\/desk(\/[a-z]+)*$/.test(folder))
      .filter(({ folder }) => !linked.has(folder.replace("[center]", "/center")))
      .filter(({ folder }) => {
        const [parent, last] = [path.basename(path.dirname(folder)), path.basename(folder)];
        // As a whole, or by its last part beside the page above it; a list leads to its new record by itself.
        const whole = new RegExp(`/${parent}/${last}["\`?]`);
        return !files.some((file) => {
          const above = path.dirname(file) === path.dirname(folder);
          const text = readFileSync(path.join(app, file), "utf8");
          return (
            path.dirname(file) !== folder &&
            (whole.test(text) ||
              (above && (text.includes(`"/${last}"`) || (last === "new" && begins.test(text)))))
          );
        });
      });
    expect(unreachable.map(({ folder }) => folder)).toEqual([]);
  });
});

const narrowRooms = [
  { room: "portal", entriesOf: portalEntries, scope: { organization: "organization" } },
  { room: "community", entriesOf: communityEntries, scope: { place: "place" } },
];

describe.each(narrowRooms)("the navigation of the room $room", ({ room, entriesOf, scope }) => {
  const shown = entriesOf("center", { actor: everyone, scope });
  const inRoom = new RegExp(`^\\[center\\]/${room}(/[a-z]+)?$`);
  const pages = ways.filter(({ kind, folder }) => kind === "page" && inRoom.test(folder));

  test.each(shown.map((entry) => [entry.href, entry.permission] as const))(
    "shows %s, whose page asks for %s",
    (href, permission) => {
      const page = pages.find(({ folder }) => folder.replace("[center]", "/center") === href);
      expect(page?.door.permission).toBe(permission);
    },
  );

  test.each(roles)("shows %s what its pages let in, and nothing else", (role) => {
    const theirs = entriesOf("center", { actor: holderOf(role), scope });
    expect(theirs).toEqual(shown.filter(({ href }) => letIn(href, "page").includes(role)));
  });

  test("leads to every page that needs no record", () => {
    const linked = new Set(shown.map(({ href }) => href));
    const unreachable = pages.filter(({ folder }) => !linked.has(folder.replace("[center]", "/center")));
    expect(unreachable.map(({ folder }) => folder)).toEqual([]);
  });
});

describe("the places of work", () => {
  test.each(roles)("of %s are those whose frame lets in, and they have a page", (role) => {
    const shown = workplaces("center", holderOf(role).grants).map(({ href }) => href);
    const rooms = workplaces("center", holderOf(...roles).grants).map(({ href }) => href);
    expect(shown).toEqual(rooms.filter((href) => letIn(href, "layout").includes(role)));
    for (const href of shown) expect(letIn(href, "page")).toContain(role);
  });
});
