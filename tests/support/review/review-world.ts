import type { Center, Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import type { GivenRole, MemberPermission } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import type { StoredRules } from "@/lib/usecases/recruitment/rules";
import {
  makeApplication,
  makeCall,
  makeCenter,
  makeCriteria,
  makeMark,
  makePanelist,
  makePerson,
  type ownerClient,
  type Person,
  plainRules,
  visitOf,
} from "../factories";

export const reviewDay = "2022-01-14";

export interface Seat {
  id: string;
  name: string;
  person: Person;
}

/** A center with one batch before its panel: two criteria of 50 points, a few applicants, a few panelists. */
export async function reviewWorld(
  owner: ReturnType<typeof ownerClient>,
  options: {
    center?: Center;
    applicants?: number;
    panelists?: number;
    state?: "recruiting" | "closed" | "reviewing";
    quota?: number;
    step?: number;
    rules?: Partial<StoredRules>;
    /** What the panelists are in the center. */
    panelRoles?: GivenRole[];
  } = {},
) {
  const { applicants: size = 3, panelists = 3, state = "reviewing", quota = 1, step = 1 } = options;
  const { panelRoles = ["panelist"] } = options;
  const center = options.center ?? (await makeCenter(owner));
  const staff = await makePerson(owner, center, ["staff"], { name: "王科员" });
  const judges: Person[] = [];
  for (let seat = 0; seat < panelists; seat += 1) {
    judges.push(await makePerson(owner, center, panelRoles, { name: `评审专家${seat + 1}` }));
  }
  const made = await inCenter(visitOf(center, staff, "panel.compose", reviewDay), async (ctx) => {
    const rules = { ...plainRules, ...options.rules };
    const call = await makeCall(ctx, { state, quota, rules });
    const criteria = await makeCriteria(ctx, call, ["公益性", "可持续性"], { max: 50, step });
    const applications = [];
    for (let place = 0; place < size; place += 1) {
      applications.push(await makeApplication(ctx, call, { state: "passed" }));
    }
    const seats: Seat[] = [];
    for (const [position, person] of judges.entries()) {
      const { panelist } = await makePanelist(ctx, call, position, {
        name: person.actor.name,
        userId: person.id,
      });
      seats.push({ id: panelist.id, name: person.actor.name, person });
    }
    return { call, criteria, applications, seats };
  });

  function act<T>(
    person: Person,
    permission: MemberPermission,
    run: (ctx: Context) => Promise<T>,
    on: string | Date = reviewDay,
  ): Promise<T> {
    return actInCenter(visitOf(center, person, permission, on), run);
  }

  function read<T>(run: (ctx: Context) => Promise<T>): Promise<T> {
    return inCenter(visitOf(center, staff, "ranking.view", reviewDay), run);
  }

  const [first, second] = made.criteria.map(({ id }) => id);
  if (!first || !second) throw new Error("a batch has two criteria here");

  return {
    center,
    staff,
    ...made,
    act,
    read,
    /** Points of a sheet by criterion, as numbers and as somebody types them. */
    points: (one: number, two: number) => ({ [first]: one, [second]: two }),
    typed: (one: string, two: string) => ({ [first]: one, [second]: two }),
    /** Everybody hands in these totals: one list per applicant, one entry per panelist; null leaves it open. */
    markAll: (totals: (readonly [number, number] | null)[][]) =>
      read(async (ctx) => {
        for (const [place, row] of totals.entries()) {
          for (const [position, pair] of row.entries()) {
            const application = made.applications[place];
            const seat = made.seats[position];
            if (!application || !seat) throw new Error(`no pair ${place}, ${position}`);
            if (pair) await makeMark(ctx, seat, application, { [first]: pair[0], [second]: pair[1] });
          }
        }
      }),
    audit: (subjectId: string) =>
      read((ctx) => ctx.db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })),
  };
}

export async function refusal(attempt: Promise<unknown>): Promise<AppError> {
  const fault = await attempt.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(fault instanceof AppError)) throw new Error(`not refused: ${String(fault)}`);
  return fault;
}

/** The element, or a failure of the test. */
export function nth<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error(`nothing at ${place}`);
  return found;
}
