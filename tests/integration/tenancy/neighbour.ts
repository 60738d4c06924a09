import { describe, expect, test } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import type { Scope } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import { type Person, visitOf } from "../../support/factories";
import type { CenterWay } from "../../support/machine/doors";
import { writtenOut } from "../../support/machine/written-out";
import { address, form, type Raw } from "./filled-in";
import type { Theirs } from "./world";

/** Who tries the doors of a room, and what they may learn nothing of. */
export interface Neighbour {
  theirs: Theirs;
  us: Person;
  scope: Scope;
  /** The ids of all that belongs to the first one. */
  own: ReadonlySet<string>;
  /** All of it as one text. */
  contentOfFirst: () => Promise<string>;
  /** Words that no answer may hold. */
  words?: readonly string[];
}

const today = "2022-01-25";
const isAct = ({ door }: CenterWay) => ["action", "upload"].includes(door.kind);
const named = (some: CenterWay[]) => some.map((way) => [`${way.kind} ${way.name}`, way] as const);

/** The answer, or the code of the refusal. */
async function outcome(attempt: Promise<unknown>): Promise<{ answer?: unknown; refused?: string }> {
  return attempt.then(
    (answer) => ({ answer }),
    (fault: unknown) => {
      if (fault instanceof AppError) return { refused: fault.code };
      throw fault;
    },
  );
}

/** Every door of a room, tried by a neighbour within the same center: what belongs to the first one does not exist. */
export function triedByNeighbour(who: string, ways: CenterWay[], neighbour: () => Neighbour): void {
  function namesOwn(raw: Raw): boolean {
    const text = writtenOut(raw);
    return [...neighbour().own].some((id) => text.includes(id));
  }

  function expectNothingOfTheFirst(shown: unknown): void {
    const { own, words = [] } = neighbour();
    const text = writtenOut(shown);
    for (const word of words) expect(text).not.toContain(word);
    expect([...own].filter((id) => text.includes(id))).toEqual([]);
  }

  function visitBy({ door }: CenterWay) {
    const { theirs, us, scope } = neighbour();
    return visitOf(theirs.center, us, door.permission, today, scope);
  }

  describe(who, () => {
    test.each(named(ways.filter((way) => !isAct(way))))(
      "%s shows nothing of the first",
      async (_name, way) => {
        const { raw } = address(way, neighbour().theirs);
        const { answer, refused } = await outcome(inCenter(visitBy(way), (ctx) => way.door.run(ctx, raw)));
        if (namesOwn(raw)) expect(refused).toBe("not_found");
        expectNothingOfTheFirst(answer);
      },
    );

    // Acts of a room come and go with its pages; without any there is nothing to try.
    const acts = named(ways.filter(isAct));
    test.skipIf(acts.length === 0)("acts leave the first as it was", async () => {
      const before = await neighbour().contentOfFirst();
      for (const [name, way] of acts) {
        const { raw } = form(way, neighbour().theirs);
        const { answer, refused } = await outcome(actInCenter(visitBy(way), (ctx) => way.door.run(ctx, raw)));
        if (namesOwn(raw)) expect([name, refused]).toEqual([name, "not_found"]);
        expectNothingOfTheFirst(answer);
      }
      expect(await neighbour().contentOfFirst()).toBe(before);
    });
  });
}
