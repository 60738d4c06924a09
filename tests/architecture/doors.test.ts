import { globSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  isPublic,
  memberPermissions,
  publicPermissions,
  roles,
  systemPermissions,
} from "@/lib/domain/access";
import { isCenterWay, passes, type Way, waysIn } from "../support/machine/doors";

// Every way in is one of the doors of lib/web, and says what it asks for.

const app = path.resolve(import.meta.dirname, "../../app");
const ways = await waysIn();
const centerWays = ways.filter(isCenterWay);

const label = ({ kind, name }: Way) => `${kind} ${name}`;

/** The parts of a center by their folders: desk, panel; the public site has parentheses for a name. */
const rooms = globSync("[[]center[]]/*/", { cwd: app })
  .map((folder) => path.basename(folder))
  .filter((name) => /^[a-z]/.test(name));

const inside = (room: string) =>
  centerWays.filter(({ folder }) => `${folder}/`.startsWith(`[center]/${room}/`));

describe("permissions", () => {
  const asked = new Set(centerWays.map(({ door }) => door.permission));

  test("have a door each", () => {
    expect(
      [...memberPermissions, ...publicPermissions, ...systemPermissions].filter(
        (permission) => !asked.has(permission),
      ),
    ).toEqual([]);
  });

  test("are known, whoever named them", () => {
    const known: readonly string[] = [...memberPermissions, ...publicPermissions, ...systemPermissions];
    expect(centerWays.filter(({ door }) => !known.includes(door.permission)).map(label)).toEqual([]);
  });
});

describe("ways in", () => {
  test("are doors, but for these", () => {
    expect(ways.filter(({ door }) => door === undefined).map(label)).toEqual([
      // Outside any center: they show what anybody may know, and who is signed in.
      "page (site)/account",
      "layout (site)",
      "page (site)",
      "page (site)/signin",
      // Reads nothing of a center but who comes.
      "layout [center]/(public)",
      // Only HTTP: next-auth's own, and whether the platform lives.
      "route api/auth/[...nextauth] GET",
      "route api/auth/[...nextauth] POST",
      "route api/health GET",
      "layout .",
    ]);
  });

  test("that do something for anybody are these", () => {
    const open = ways.filter(
      ({ kind, door }) =>
        kind !== "page" &&
        kind !== "layout" &&
        door &&
        (door.kind === "siteAction" || isPublic(door.permission)),
    );
    expect(open.map(({ name }) => name)).toEqual([
      "changePasswordAction",
      "changeNameAction",
      "endOtherSessionsAction",
      "signInAction",
      "signOutAction",
      // The agreement of an application, with its code: to sign it, or to give the place up.
      "sendSigningCodeAction",
      "signOwnAgreementAction",
      "declineOwnAgreementAction",
      "[center]/(public)/applications/[receipt]/agreement/files/[file] GET",
      "[center]/(public)/applications/[receipt]/agreement/files POST",
      // A correction and the files of an application, with its code.
      "answerCorrectionAction",
      "[center]/(public)/applications/[receipt]/files/[file] GET",
      "[center]/(public)/applications/[receipt]/files POST",
      "removeOwnFileAction",
      "saveDraftAction",
      "keepStepAction",
      "submitDraftAction",
      // The form of a call, filled in with Word.
      "[center]/(public)/apply/[call]/files POST",
      // Files of what is published.
      "[center]/(public)/calls/[call]/files/[file] GET",
      // The form of a call, to fill in on paper.
      "[center]/(public)/calls/[call]/form GET",
      // What a resident asks a community for.
      "askOrderAction",
      // By the code on the slip of a dispatch.
      "acceptByCodeAction",
      "declineByCodeAction",
      "finishByCodeAction",
      // The picture of the front page.
      "[center]/(public)/files/[file] GET",
      "acceptInvitationAction",
      "openAccountAction",
      "declineInvitationAction",
      // By the code on the slip of a team.
      "answerTeamCallAction",
      "[center]/(public)/news/[news]/files/[file] GET",
      // An order by its number and code.
      "trackOrderAction",
      "rateOrderAction",
      "cancelOwnOrderAction",
      "disputeOrderAction",
      // The picture on the page of an organization, with the page.
      "[center]/(public)/organizations/[organization]/files/[file] GET",
      "dropSlipAction",
      // By the code on the wall.
      "signInAtTrainingAction",
      "answerSurveyAction",
      "trackApplicationAction",
      "withdrawApplicationAction",
      // With number and code of an application whose agreement is signed; what follows is an invitation.
      "claimPortalAction",
      // Signing up for a training that is open to volunteer teams, and what its code allows.
      "enrolTeamAction",
      "withdrawByCodeAction",
      "rateByCodeAction",
      "[center]/(public)/trainings/[training]/files/[file] GET",
      // Whether a file is one that the center gave out; it is not kept.
      "[center]/(public)/verify/files POST",
    ]);
  });

  test("are public on the public site alone, and nothing else is there", () => {
    const isThere = ({ folder }: Way) => `${folder}/`.startsWith("[center]/(public)/");
    const misplaced = centerWays.filter((way) => isPublic(way.door.permission) !== isThere(way));
    expect(misplaced.map(label)).toEqual([]);
  });
});

describe("the rooms of a center", () => {
  test("are there", () => {
    expect(rooms).toEqual(expect.arrayContaining(["desk", "panel", "portal", "mentor"]));
  });

  test("that are one organization's are narrowed to it, page by page and act by act, and no others are", () => {
    const narrowed = centerWays.filter(({ door }) => door.scope === "organization");
    expect(narrowed.map(label)).toEqual(inside("portal").map(label));
  });

  test("that are one place's are narrowed to it, page by page and act by act, and no others are", () => {
    const narrowed = centerWays.filter(({ door }) => door.scope === "place");
    expect(narrowed.map(label)).toEqual(inside("community").map(label));
  });

  test.each(rooms)("%s asks at its frame too, and lets in whoever may see a page of it", (room) => {
    const frame = inside(room).find(({ kind, folder }) => kind === "layout" && folder === `[center]/${room}`);
    if (!frame) throw new Error(`app/[center]/${room}/layout.tsx is no centerLayout`);
    const shutOut = inside(room)
      .filter(({ kind }) => kind === "page")
      .filter(({ door }) => roles.some((role) => passes(role, door) && !passes(role, frame.door)));
    expect(shutOut.map(label)).toEqual([]);
  });
});
