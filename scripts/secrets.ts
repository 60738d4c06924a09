import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Failure } from "./failure.ts";

/** Made by chance on the first run and kept beside the data, readable by their owner only. */
export interface Secrets {
  /** Tells this installation's database from others, where it cannot lie beside its secrets. */
  clusterId: string;
  ownerPassword: string;
  appPassword: string;
  jobsPassword: string;
  authSecret: string;
  /** Names and seals the actions behind the forms: builds with one key take each other's forms. */
  actionsKey: string;
  /** Seals what the law calls sensitive, such as the numbers of identity papers: lost, they are lost. */
  sealingKey: string;
}

/** What an older version of the platform did not keep yet is added. */
export function loadSecrets(directory: string): Secrets {
  const file = path.join(directory, "secrets.json");
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const secrets: Secrets = {
    clusterId: secret().slice(0, 12),
    ownerPassword: secret(),
    appPassword: secret(),
    jobsPassword: secret(),
    authSecret: secret(),
    actionsKey: randomBytes(32).toString("base64"),
    sealingKey: randomBytes(32).toString("base64"),
    ...kept,
  };
  if (Object.keys(secrets).every((name) => name in kept)) return secrets;
  mkdirSync(directory, { recursive: true });
  // Made beside its place and then renamed: whatever interrupts this, the passwords in use are not lost.
  writeFileSync(`${file}.unfinished`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.unfinished`, file);
  return secrets;
}

/** The key that Next reads under this name, when it builds and when it serves: given, or ours. */
export function actionsKey(secrets: Secrets): { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: string } {
  const key = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || secrets.actionsKey;
  if (![16, 24, 32].includes(Buffer.from(key, "base64").length)) {
    throw new Failure(
      "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY 应为 16、24 或 32 字节的 base64：可用 openssl rand -base64 32 生成。",
    );
  }
  return { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key };
}

function secret(): string {
  return randomBytes(32).toString("hex");
}
