import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messageChannels } from "@/lib/domain/center/message";
import { messageOccasions } from "@/lib/domain/center/message-occasions";
import {
  getMessageTemplate,
  listMessageTemplates,
  resetMessageTemplate,
  saveMessageTemplate,
} from "@/lib/usecases/center/message-template";
import { makeMessage } from "../../../support/center/messages";
import { closeDesks, type Desk, openManagerDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const key = { occasion: "applicationReceived", channel: "email" } as const;

let desk: Desk;
beforeAll(async () => {
  desk = await openManagerDesk("王芳", { name: "平城孵化中心" });
});
afterAll(closeDesks);

const get = () => desk.read(day, (ctx) => getMessageTemplate(ctx, key));
const save = (fields: { subject?: string | null; body?: string; edition?: string } = {}) =>
  desk.act(day, "messageTemplate.edit", (ctx) =>
    saveMessageTemplate(ctx, { ...key, subject: "收到", body: "{申请编号} 收到了。", ...fields }),
  );
const reset = (edition?: string) =>
  desk.act(day, "messageTemplate.edit", (ctx) => resetMessageTemplate(ctx, { ...key, edition }));

describe("a template", () => {
  it("is there for every occasion and channel, in the words of the platform, read with examples", async () => {
    const templates = await desk.read(day, listMessageTemplates);
    expect(templates).toHaveLength(messageOccasions.length * messageChannels.length);
    expect(templates.filter(({ own }) => own)).toEqual([]);
    const template = await get();
    expect(template).toMatchObject({ own: false, edition: "", preview: { of: null } });
    expect(template.preview.body).toContain("平城孵化中心");
  });

  it("of the center is read with the facts of the latest message", async () => {
    await desk.read(day, (ctx) => makeMessage(ctx, { name: "赵六" }));
    await save({ body: "{收件人}：{申请编号} 收到了。" });
    const listed = await desk.read(day, listMessageTemplates);
    expect(listed.filter(({ own }) => own)).toMatchObject([{ ...key, text: { subject: "收到" } }]);
    expect(await get()).toMatchObject({
      own: true,
      text: { subject: "收到", body: "{收件人}：{申请编号} 收到了。" },
      preview: { of: "赵六", subject: "收到", body: "赵六：PC04-0012 收到了。" },
    });
  });

  it("is refused with a merge field that there is not, and an e-mail without a subject", async () => {
    const refusal = await refusalOf(save({ subject: null, body: "查询码 {查询码}" }));
    expect(Object.keys(refusal.fields)).toEqual(["subject", "body"]);
    expect(refusal.fields.body).toContain("{查询码}");
  });

  it("is not overwritten by who has not seen a colleague's change", async () => {
    const { edition } = await get();
    await save({ body: "第二次" });
    expect((await refusalOf(save({ body: "第三次", edition }))).code).toBe("conflict");
    expect((await refusalOf(reset(edition))).code).toBe("conflict");
    expect((await get()).text.body).toBe("第二次");
  });

  it("goes back to the words of the platform, and once more changes nothing", async () => {
    await reset((await get()).edition);
    expect((await get()).own).toBe(false);
    await reset("");
    expect((await get()).own).toBe(false);
  });
});
