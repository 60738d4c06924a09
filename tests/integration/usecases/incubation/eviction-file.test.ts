import { afterAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { decideEviction, getEviction, serveEviction } from "@/lib/usecases/incubation/eviction";
import { attachToNotice, evictionFile } from "@/lib/usecases/incubation/eviction-file";
import { receivedAs } from "../../../support/center/files";
import { makePerson, ownerClient, visitOf } from "../../../support/factories";
import { plainNotice } from "../../../support/incubation/evictions";
import { leavingDay, leavingWorld } from "../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

it("papers that come to the desk are kept with the notice until it is decided, and read afterwards", async () => {
  const { act, center, first, second } = await leavingWorld(owner);
  const incubatee = first.id;
  const attach = (name: string, to = incubatee, day = leavingDay) =>
    act("incubatee.end", day, attachToNotice, { incubatee: to, file: receivedAs(name) });
  await expect(attach("太早.pdf")).rejects.toThrow("没有找到");
  await act("incubatee.end", leavingDay, serveEviction, { ...plainNotice, incubatee });
  await attach("书面陈述.pdf");
  await expect(attach("别家的.pdf", second.id)).rejects.toThrow("没有找到");
  const person = await makePerson(owner, center, ["staff"]);
  const read = <T>(run: Parameters<typeof inCenter<T>>[1]) =>
    inCenter(visitOf(center, person, "incubatee.view", leavingDay), run);
  const files = (await read((ctx) => getEviction(ctx, { incubatee }))).notice?.files ?? [];
  expect(files).toMatchObject([{ name: "书面陈述.pdf" }]);
  const file = files[0]?.id ?? "";
  const after = "2022-06-11";
  const decision = { incubatee, endedOn: civilDate(after), consideration: "逐项核实，属实。" };
  await act("incubatee.end", after, decideEviction, decision);
  await expect(attach("太晚.pdf", incubatee, after)).rejects.toThrow("已经作出决定");
  expect(await read((ctx) => evictionFile(ctx, { incubatee, file }))).toMatchObject({ id: file });
  await expect(read((ctx) => evictionFile(ctx, { incubatee: second.id, file }))).rejects.toThrow("没有找到");
});
