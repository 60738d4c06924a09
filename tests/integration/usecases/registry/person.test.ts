import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { giveAccount, inWords, type NamedPerson, personFor, personOf } from "@/lib/usecases/registry/person";
import { makePerson } from "../../../support/factories";
import { type MemberDesk, openMemberDesk, owner } from "../../../support/member-desk";
import { refusalOf } from "../../../support/staff-desk";

let desk: MemberDesk;

beforeEach(async () => {
  desk = await openMemberDesk();
});
afterAll(() => owner.$disconnect());

/** As an act that records something of its own, whether or not a person is registered. */
function named(fields: Partial<NamedPerson> = {}) {
  const input = { name: "张三", title: "山西某大学教授", namesake: false, ...fields };
  return desk.act(async (ctx) => {
    const person = await personFor(ctx, input);
    ctx.audit.nothing("what the person is wanted for is recorded elsewhere");
    return person;
  });
}

const onRecord = () => desk.read((ctx) => ctx.db.person.findMany({ orderBy: { id: "asc" } }));
const account = () => makePerson(owner, desk.center, ["staff"], { name: "张三" });

describe("personFor", () => {
  it("registers a person once, with a record of it, also when two clerks do it at the same time", async () => {
    const [one, two] = await Promise.all([named(), named()]);
    expect(one.id).toBe(two.id);
    expect(await onRecord()).toMatchObject([{ id: one.id, name: "张三", title: "山西某大学教授" }]);
    expect((await desk.records(one.id)).map(({ event }) => event)).toEqual(["register"]);
  });

  it("knows the person under another spelling of name and title, and changes neither", async () => {
    const { id } = await named();
    expect(await named({ name: "张　三", title: "山西某大学 教授" })).toMatchObject({
      id,
      title: "山西某大学教授",
    });
    expect(await onRecord()).toMatchObject([{ name: "张三", title: "山西某大学教授" }]);
    const gu = await named({ name: "古丽·买买提", title: "律师（合伙人）" });
    for (const name of ["古丽．买买提", "古丽.买买提", "古丽\u200B・买买提"])
      expect((await named({ name, title: "另一种写法" })).id).toBe(gu.id);
    const twin = await refusalOf(named({ name: "古丽•买买提", title: "律师(合伙人)", namesake: true }));
    expect(twin.fields).toHaveProperty("title");
  });

  it("makes a namesake only where the title tells the two apart, and then asks which is meant", async () => {
    const first = await named();
    const alike = await refusalOf(named({ namesake: true }));
    expect(alike.fields.title).toContain("在册已有“张三（山西某大学教授）”");
    expect(alike.fields.title).toContain("以便区分");
    const second = await named({ title: "会计师", namesake: true });
    expect(second.id).not.toBe(first.id);
    expect((await named({ title: "会计师" })).id).toBe(second.id);
    const unclear = await refusalOf(named({ title: "律师" }));
    expect(unclear.message).toBe("在册有几位张三：“张三（山西某大学教授）”、“张三（会计师）”。");
    expect(unclear.fields.title).toContain("请照其中一位填写");
  });

  it("finds somebody by the account, whatever the form says", async () => {
    const { id: userId } = await account();
    const { id } = await named({ userId });
    expect(await named({ userId, title: null })).toMatchObject({ id, userId });
    expect(await named({ userId, name: "章三", namesake: true })).toMatchObject({ id, name: "张三" });
    expect(await onRecord()).toHaveLength(1);
  });

  it("gives the account to the person on record, and asks when that one has another", async () => {
    const { id } = await named();
    const [mine, other] = [await account(), await account()];
    expect(await named({ userId: mine.id })).toMatchObject({ id, userId: mine.id });
    expect((await desk.records(id)).map(({ event }) => event)).toEqual(["register", "giveAccount"]);
    const taken = await refusalOf(named({ userId: other.id }));
    expect(taken.message).toBe("在册的“张三（山西某大学教授）”用的是另一个账号。");
    expect(taken.fields.namesake).toContain("同名的另一人");
    const second = await named({ userId: other.id, title: "会计师", namesake: true });
    expect(second).toMatchObject({ title: "会计师", userId: other.id });
  });

  it("asks to bring back somebody archived", async () => {
    const { id: userId } = await account();
    await named({ userId });
    await desk.read((ctx) => ctx.db.person.updateMany({ data: { archivedAt: ctx.now } }));
    expect((await refusalOf(named())).message).toContain("已归档，请先在人员中恢复");
    expect((await refusalOf(named({ userId }))).message).toContain("已归档，请先在人员中恢复");
    expect((await named({ title: "会计师", namesake: true })).title).toBe("会计师");
  });

  it("registers nobody without a title", async () => {
    expect((await refusalOf(named({ title: null }))).fields.title).toContain("请填写单位");
    expect(await onRecord()).toEqual([]);
  });

  it("knows nobody of another center", async () => {
    const { id: userId } = await account();
    const there = await named({ userId });
    desk = await openMemberDesk();
    expect((await named()).id).not.toBe(there.id);
    expect(await desk.read((ctx) => personOf(ctx, userId))).toBeNull();
  });
});

describe("giveAccount", () => {
  it("refuses a second account for one person, and one account for two", async () => {
    const [one, two] = [await named(), await named({ title: "会计师", namesake: true })];
    const [mine, other] = [await account(), await account()];
    const give = (person: typeof one, userId: string) =>
      desk.act((ctx) => giveAccount(ctx, person.id, userId));
    await give(one, mine.id);
    expect((await refusalOf(give(one, other.id))).message).toContain("已经有账号");
    expect((await refusalOf(give(two, mine.id))).message).toContain(`这个账号在册是${inWords(one)}`);
    expect((await onRecord()).map(({ userId }) => userId)).toEqual([mine.id, null]);
  });
});
