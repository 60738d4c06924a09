import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { AppError } from "@/lib/domain/base/errors";
import { hashPassword, passwordMatches } from "@/lib/io/password";
import { countTry } from "@/lib/web/rate-limit";
import { personByPassword } from "@/lib/web/sign-in";
import { makePerson, ownerClient } from "../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

const password = "孵化台 2022 correct";

function address(): string {
  return `test-${randomUUID()}`;
}

function refused(act: Promise<unknown>): Promise<unknown> {
  return act.then(
    () => "let in",
    (fault: unknown) => (fault instanceof AppError ? { code: fault.code, message: fault.message } : fault),
  );
}

describe("personByPassword", () => {
  it("lets a person in by e-mail in any case, or by mobile as people type it", async () => {
    const { id } = await makePerson(owner, null, [], {
      email: "wang@example.cn",
      mobile: "13900005678",
      password,
    });
    expect(await personByPassword(" Wang@Example.cn ", password, address())).toBe(id);
    expect(await personByPassword("+86 139-0000-5678", password, address())).toBe(id);
  });

  it("answers a wrong password, an unknown account, a disabled one and one without password alike", async () => {
    await makePerson(owner, null, [], { email: "right@example.cn", password });
    await makePerson(owner, null, [], { email: "oidc@example.cn" });
    const gone = await makePerson(owner, null, [], { email: "gone@example.cn", password });
    await owner.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } });
    const answers = await Promise.all([
      refused(personByPassword("right@example.cn", "wrong", address())),
      refused(personByPassword("nobody@example.cn", password, address())),
      refused(personByPassword("oidc@example.cn", password, address())),
      refused(personByPassword("gone@example.cn", password, address())),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: "invalid" });
  });

  const tooOften = { code: "limit", message: expect.stringMatching(/\d+ 分钟后/) };

  it("stops guessing at one account from one place, and lets its owner in from another", async () => {
    const { id } = await makePerson(owner, null, [], { email: "target@example.cn", password });
    const here = address();
    for (let n = 0; n < 10; n += 1) {
      expect(await refused(personByPassword("target@example.cn", "guess", here))).toMatchObject({
        code: "invalid",
      });
    }
    expect(await refused(personByPassword("target@example.cn", password, here))).toMatchObject(tooOften);
    expect(await personByPassword("target@example.cn", password, address())).toBe(id);
  });

  it("stops guessing at one account from many places, even with the right password", async () => {
    await makePerson(owner, null, [], { email: "famous@example.cn", password });
    for (let n = 0; n < 100; n += 1) await countTry("signInPerLogin", "famous@example.cn");
    expect(await refused(personByPassword("famous@example.cn", password, address()))).toMatchObject(tooOften);
  });

  it("lets the owner in from the usual address, however many guess from elsewhere", async () => {
    const { id } = await makePerson(owner, null, [], { email: "usual@example.cn", password });
    const [office, home] = [address(), address()];
    expect(await personByPassword("usual@example.cn", password, office)).toBe(id);
    for (let n = 0; n < 100; n += 1) await countTry("signInPerLogin", "usual@example.cn");
    expect(await refused(personByPassword("usual@example.cn", password, home))).toMatchObject(tooOften);
    expect(await personByPassword("usual@example.cn", password, office)).toBe(id);
    // Nor is the usual address a way to guess without end.
    for (let n = 0; n < 10; n += 1) await refused(personByPassword("usual@example.cn", "guess", office));
    expect(await refused(personByPassword("usual@example.cn", password, office))).toMatchObject(tooOften);
  });

  it("lets an office of a hundred in behind one address, where one of them has used up the tries", async () => {
    const office = address();
    const passwordHash = await hashPassword(password);
    const people = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        makePerson(owner, null, [], { email: `office${n}@example.cn`, passwordHash }),
      ),
    );
    const signIn = ({ id }: { id: string }, n: number) =>
      personByPassword(`office${n}@example.cn`, password, office).then((person) => person === id);
    expect(await Promise.all(people.map(signIn))).not.toContain(false);
    for (let n = 0; n < 300; n += 1) await countTry("signInPerAddress", office);
    expect(await refused(personByPassword("nobody@example.cn", password, office))).toMatchObject(tooOften);
    expect(await Promise.all(people.slice(0, 10).map(signIn))).not.toContain(false);
  });

  it("forgets earlier slips once the person is in", async () => {
    const { id } = await makePerson(owner, null, [], { email: "slip@example.cn", password });
    const here = address();
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 8; n += 1) await refused(personByPassword("slip@example.cn", "typo", here));
      expect(await personByPassword("slip@example.cn", password, here)).toBe(id);
    }
  });
});

describe("passwords", () => {
  it("are kept as argon2id with a salt of their own", async () => {
    const [one, two] = await Promise.all([hashPassword(password), hashPassword(password)]);
    expect(one).toMatch(/^\$argon2id\$/);
    expect(one).not.toBe(two);
    expect(await passwordMatches({ passwordHash: one, firstPassword: false }, password)).toBe(true);
    expect(await passwordMatches({ passwordHash: one, firstPassword: false }, `${password} `)).toBe(false);
    expect(await passwordMatches(null, "no such account")).toBe(false);
  });
});
