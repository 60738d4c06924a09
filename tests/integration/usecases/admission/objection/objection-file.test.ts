import { afterAll, beforeAll, expect, it } from "vitest";
import {
  attachToObjection,
  objectionFile,
  removeFromObjection,
} from "@/lib/usecases/admission/objection/objection-file";
import { opposed } from "../../../../support/admission/objections";
import { makeSigningCall } from "../../../../support/admission/signing-call";
import { receivedAs } from "../../../../support/center/files";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const day = "2022-01-24";

it("evidence comes and goes while the objection is open, and stays once it is answered", async () => {
  const { id, answer } = await opposed(here, await makeSigningCall(here.center, here.person));
  const attach = (name: string) => {
    const file = receivedAs(name);
    return here
      .act(day, "objection.edit", (ctx) => attachToObjection(ctx, { objection: id, file }))
      .then(() => file);
  };
  const remove = (file: string) =>
    here.act(day, "objection.edit", (ctx) => removeFromObjection(ctx, { objection: id, file }));
  await remove((await attach("多余.pdf")).id);
  const letter = await attach("赵志刚来信.pdf");
  await answer("dismissed");
  expect((await refusalOf(remove(letter.id))).message).toContain("已经办结");
  expect((await refusalOf(attach("补充.pdf"))).message).toContain("已经办结");
  const stored = await here.read(day, (ctx) => objectionFile(ctx, { objection: id, file: letter.id }));
  expect(stored.name).toBe("赵志刚来信.pdf");
  // The name of a file may be that of who wrote it: the history does not repeat it.
  expect(JSON.stringify(await here.records(id))).not.toContain("赵志刚");
});
