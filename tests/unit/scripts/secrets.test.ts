import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Failure } from "../../../scripts/failure.ts";
import { actionsKey, loadSecrets } from "../../../scripts/secrets.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), "fuhua-secrets-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

const kept = () => JSON.parse(readFileSync(path.join(directory, "secrets.json"), "utf8"));

describe("secrets", () => {
  it("are made once, for their owner's eyes", () => {
    const secrets = loadSecrets(path.join(directory, "new", "place"));
    expect(loadSecrets(path.join(directory, "new", "place"))).toEqual(secrets);
    expect(new Set(Object.values(secrets)).size).toBe(7);
    expect(statSync(path.join(directory, "new", "place", "secrets.json")).mode & 0o077).toBe(0);
  });

  it("differ between installations", () => {
    const [one, other] = ["one", "other"].map((name) => loadSecrets(path.join(directory, name)));
    expect(one?.actionsKey).not.toBe(other?.actionsKey);
  });

  it("of an older version keep their values and get what they lack, for good", () => {
    const older = { clusterId: "abc", ownerPassword: "owner", appPassword: "app", authSecret: "auth" };
    writeFileSync(path.join(directory, "secrets.json"), JSON.stringify(older));
    const secrets = loadSecrets(directory);
    const drawn = expect.any(String);
    expect(secrets).toEqual({ ...older, jobsPassword: drawn, actionsKey: drawn, sealingKey: drawn });
    expect(kept()).toEqual(secrets);
    expect(loadSecrets(directory)).toEqual(secrets);
    expect(readdirSync(directory)).toEqual(["secrets.json"]);
  });
});

describe("the key of the actions", () => {
  it("is one that Next takes: 32 bytes", () => {
    vi.stubEnv("NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", undefined);
    const { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key } = actionsKey(loadSecrets(directory));
    expect(key).toBe(kept().actionsKey);
    expect(Buffer.from(key, "base64")).toHaveLength(32);
  });

  it("is the one of the environment where it names one, which is not kept", () => {
    const given = Buffer.alloc(32, "given").toString("base64");
    vi.stubEnv("NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", given);
    expect(actionsKey(loadSecrets(directory))).toEqual({ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: given });
    expect(kept().actionsKey).not.toBe(given);
  });

  it("is refused in one line where it is none", () => {
    vi.stubEnv("NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "too short");
    expect(() => actionsKey(loadSecrets(directory))).toThrow(Failure);
  });
});
