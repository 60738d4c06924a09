import { beforeAll, describe, expect, test } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  ceremonyOptions,
  editCeremony,
  getCeremony,
  listCeremonies,
  planCeremony,
  recordArrival,
  takeBackArrival,
} from "@/lib/usecases/admission/ceremony";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { actorIn, makeSigningCall } from "../../../support/admission/signing-call";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../support/factories";
import { nth } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;
let made: Awaited<ReturnType<typeof makeSigningCall>>;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"]);
  made = await makeSigningCall(center, staff);
});

const act = <I, R>(day: string, run: (ctx: Context, input: I) => Promise<R>, input: I) =>
  actorIn(center, staff)("ceremony.edit", day, run, input);
const read = <R>(run: (ctx: Context) => Promise<R>) =>
  inCenter(visitOf(center, staff, "ceremony.view", "2022-02-16"), run);
const idAt = (place: number) => nth(made.agreements, place).id;
const plan = { name: "第三批签约仪式", heldOn: civilDate("2022-02-17"), place: "民福街1号", note: null };
const planned = (places: number[]) =>
  act("2022-02-16", planCeremony, { ...plan, agreements: places.map(idAt) });

describe("a ceremony", () => {
  test("expects those of its list, in order, and counts who came and what was signed", async () => {
    const { id } = await planned([0, 1]);
    const at = { ceremony: id, agreement: idAt(0) };
    await act("2022-02-17", recordArrival, { ...at, guest: "李四" });
    await act("2022-02-17", signAgreements, {
      call: made.call.id,
      agreements: [idAt(0)],
      side: "both" as const,
      signedOn: civilDate("2022-02-17"),
    });
    const { seats, counts } = await read((ctx) => getCeremony(ctx, { ceremony: id }));
    expect(counts).toEqual({ expected: 2, arrived: 1, signed: 1 });
    expect(seats.map(({ organization, guest, state }) => [organization, guest, state])).toEqual([
      [nth(made.applications, 0).name, "李四", "signed"],
      [nth(made.applications, 1).name, null, "prepared"],
    ]);
    const { rows } = await read((ctx) => listCeremonies(ctx, { page: 1, size: 20 }));
    expect(rows).toContainEqual(expect.objectContaining({ id, expected: 2, arrived: 1, signed: 1 }));
    // Of those that may still be chosen, the signed one only where it sits already.
    const offered = async (ceremony?: string) =>
      (await read((ctx) => ceremonyOptions(ctx, ceremony))).agreements.map(({ value }) => value);
    expect(await offered()).not.toContain(idAt(0));
    expect(await offered(id)).toContain(idAt(0));
  });

  test("is changed without losing who has come", async () => {
    const { id } = await planned([1]);
    const at = { ceremony: id, agreement: idAt(1) };
    await act("2022-02-17", recordArrival, { ...at, guest: "王五" });
    const change = (places: number[]) =>
      act("2022-02-17", editCeremony, {
        ...plan,
        place: "报告厅",
        ceremony: id,
        agreements: places.map(idAt),
      });
    await expect(change([2])).rejects.toMatchObject({
      fields: { agreements: expect.stringContaining("已经登记到场") },
    });
    await change([2, 1]);
    const { place, seats } = await read((ctx) => getCeremony(ctx, { ceremony: id }));
    expect([place, seats.map(({ guest }) => guest)]).toEqual(["报告厅", ["王五", null]]);
    await act("2022-02-17", takeBackArrival, at);
    await change([2]);
    expect((await read((ctx) => getCeremony(ctx, { ceremony: id }))).counts.expected).toBe(1);
  });

  test("takes nobody in before its day, twice, or who is not on the list", async () => {
    const { id } = await planned([1]);
    const come = (day: string, agreement: string) =>
      act(day, recordArrival, { ceremony: id, agreement, guest: "李四" });
    await expect(come("2022-02-16", idAt(1))).rejects.toMatchObject({
      message: expect.stringContaining("还没有到"),
    });
    await come("2022-02-17", idAt(1));
    await expect(come("2022-02-17", idAt(1))).rejects.toMatchObject({ code: "conflict" });
    await expect(come("2022-02-17", idAt(2))).rejects.toMatchObject({ code: "not_found" });
    await expect(
      act("2022-02-17", takeBackArrival, { ceremony: id, agreement: idAt(2) }),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("is not planned for a day that is over, nor with what is signed already", async () => {
    const late = act("2022-02-18", planCeremony, { ...plan, agreements: [idAt(1)] });
    await expect(late).rejects.toMatchObject({ fields: { heldOn: expect.stringContaining("不能早于今天") } });
    await expect(planned([0])).rejects.toMatchObject({ code: "not_found" });
  });
});
