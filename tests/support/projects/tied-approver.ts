import { joinCenter, makePerson } from "../factories";
import { type Desk, deskFor, owner } from "../staff-desk";

/** A body, and somebody of it who approves for the bureau as well. */
export async function tiedApprover(desk: Desk, day: string) {
  const { id: body } = await desk.read(day, ({ db, center }) =>
    db.body.create({
      data: { centerId: center.id, kind: "other", name: "民福街道办" },
      select: { id: true },
    }),
  );
  const person = await makePerson(owner, null, [], { name: "孙科" });
  await joinCenter(owner, desk.center, person, ["approver", { role: "evaluator", bodyId: body }]);
  const grants = [
    { role: "approver" as const, scope: {} },
    { role: "evaluator" as const, scope: { body } },
  ];
  return { body, tied: deskFor(desk.center, { ...person, actor: { ...person.actor, grants } }) };
}
