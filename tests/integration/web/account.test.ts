import { afterAll, expect, it } from "vitest";
import { plainSlipCode } from "@/lib/domain/center/slip-code";
import { changeOwnPassword } from "@/lib/web/account";
import { openSession, sessionUser } from "@/lib/web/session-store";
import { personByPassword } from "@/lib/web/sign-in";
import { makePerson, ownerClient } from "../../support/factories";
import { refusalOf } from "../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

let serial = 0;
async function person(password = "the first one") {
  serial += 1;
  const email = `person${serial}@example.org`;
  return { email, ...(await makePerson(owner, null, [], { email, password })) };
}

it("a new password replaces the old one and ends all sessions", async () => {
  const { id, email } = await person();
  const { token } = await openSession(id);
  await changeOwnPassword({ id }, { currentPassword: "the first one", password: "another sentence" });
  expect(await sessionUser(token)).toBeNull();
  expect(await personByPassword(email, "another sentence", "10.1.0.1")).toBe(id);
  await expect(personByPassword(email, "the first one", "10.1.0.1")).rejects.toThrow();
});

it("a first password is one no longer once it was replaced", async () => {
  const first = "ABCD-EFGH-JKMN";
  const { id } = await person(plainSlipCode(first));
  await owner.user.update({ where: { id }, data: { firstPassword: true } });
  const { token } = await openSession(id);
  expect(await sessionUser(token)).toMatchObject({ firstPassword: true });
  await changeOwnPassword({ id }, { currentPassword: first, password: "a sentence of mine" });
  const { token: next } = await openSession(id);
  expect(await sessionUser(next)).toMatchObject({ firstPassword: false });
});

it.each([
  ["a wrong current password", "something else", "another sentence", "currentPassword", "不正确"],
  ["a short new one", "the first one", "short", "password", "至少 10 位"],
  ["the same again", "the first one", "the first one", "password", "不能与现用密码相同"],
])("refuses %s beside its field", async (_what, currentPassword, password, field, words) => {
  const { id, email } = await person();
  const refusal = await refusalOf(changeOwnPassword({ id }, { currentPassword, password }));
  expect(refusal.fields[field]).toContain(words);
  expect(await personByPassword(email, "the first one", "10.1.0.2")).toBe(id);
});

it("stops somebody who guesses at an open screen", async () => {
  const { id } = await person();
  const guess = () =>
    refusalOf(changeOwnPassword({ id }, { currentPassword: "a guess", password: "another sentence" }));
  for (let tries = 0; tries < 10; tries += 1) expect((await guess()).code).toBe("invalid");
  expect((await guess()).code).toBe("limit");
});
