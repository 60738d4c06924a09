import { randomBytes } from "node:crypto";
import { afterAll, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { createDemoDatabase, loadDemoWorld } from "../../../scripts/demo-world.ts";
import { ask, createDatabase, dropDatabase } from "../../../scripts/postgres.ts";

// A start may be killed at any moment; the next one must neither serve half a world nor throw away a whole one.

const url = new URL(inject("templateUrl"));
const names: string[] = [];
let ownerUrl: string;

beforeEach(() => {
  const name = `demo_${randomBytes(6).toString("hex")}`;
  names.push(name);
  url.pathname = `/${name}`;
  ownerUrl = url.href;
});
afterAll(async () => {
  for (const name of names) await dropDatabase(ownerUrl, name);
});

/** As a load does before it is done. */
function fill(): Promise<unknown> {
  return ask(ownerUrl, (client) =>
    client.query("create table centers (slug text); insert into centers values ('pingcheng')"),
  );
}

function centers(): Promise<number> {
  return ask(ownerUrl, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      "select to_regclass('centers') is not null as there",
    );
    return rows[0]?.there ? ((await client.query("select from centers")).rowCount ?? 0) : 0;
  });
}

function mark(text: string): Promise<unknown> {
  return ask(ownerUrl, (client) => client.query(`comment on database ${names.at(-1)} is '${text}'`));
}

/** Whether the last load said that this is the demo world, where a center may live on another day. */
let isDemo: boolean;

async function announced(): Promise<boolean> {
  const announce = vi.fn();
  isDemo = await loadDemoWorld(ownerUrl, ownerUrl, announce);
  return announce.mock.calls.length > 0;
}

describe("the next start", () => {
  it("makes a half-made world anew, though a killed process still holds a connection to it", async () => {
    await createDemoDatabase(ownerUrl);
    await fill();
    await ask(ownerUrl, async (left) => {
      left.on("error", () => undefined); // it is cut off
      await createDemoDatabase(ownerUrl);
    }).catch(() => undefined);
    expect(await centers()).toBe(0);
  });

  it("does so as often as it is killed", async () => {
    for (let start = 0; start < 3; start += 1) {
      await createDemoDatabase(ownerUrl);
      expect(await centers()).toBe(0);
      await fill();
    }
  });

  it("keeps a world that was loaded to its end", async () => {
    await createDemoDatabase(ownerUrl);
    await fill();
    await mark("demo world loaded");
    await createDemoDatabase(ownerUrl);
    expect(await centers()).toBe(1);
    expect(await announced()).toBe(false);
    expect(isDemo).toBe(true);
  });

  it("keeps centers that came by other means, and puts no demo world beside them", async () => {
    await createDatabase(ownerUrl, names.at(-1) ?? "");
    await fill();
    await createDemoDatabase(ownerUrl);
    expect(await centers()).toBe(1);
    expect(await announced()).toBe(false);
    expect(isDemo).toBe(false);
    await createDemoDatabase(ownerUrl);
    expect(await centers()).toBe(1);
  });
});
