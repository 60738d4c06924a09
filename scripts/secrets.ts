import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Made by chance on the first run and kept beside the data, readable by their owner only. */
export interface Secrets {
  /** Tells this installation's database from others, where it cannot lie beside its secrets. */
  clusterId: string;
  ownerPassword: string;
  appPassword: string;
  authSecret: string;
}

export function loadSecrets(directory: string): Secrets {
  const file = path.join(directory, "secrets.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const secrets: Secrets = {
    clusterId: secret().slice(0, 12),
    ownerPassword: secret(),
    appPassword: secret(),
    authSecret: secret(),
  };
  mkdirSync(directory, { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

function secret(): string {
  return randomBytes(32).toString("hex");
}
