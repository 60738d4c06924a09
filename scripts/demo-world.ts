import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { dataDirectory, filesDirectory, root } from "./paths.ts";
import { ask, createDatabase, dropDatabase, maintenanceUrl } from "./postgres.ts";
import { runTool } from "./run-tool.ts";
import { loadSecrets } from "./secrets.ts";

// How far the demo world has come is written on the database itself, so that it goes where the database goes.
const begun = "demo world begun";
const loaded = "demo world loaded";

interface DemoAccount {
  role: string;
  name: string;
  login: string;
  password: string;
  center: string;
}

/**
 * Makes the database of the demo world if it is missing. One that a killed start left half-made is made anew:
 * the app never served from it, so there is nobody's work in it.
 */
export async function createDemoDatabase(ownerUrl: string): Promise<void> {
  if ((await markOf(ownerUrl)) === begun) await dropDatabase(ownerUrl, nameOf(ownerUrl));
  if (await createDatabase(ownerUrl, nameOf(ownerUrl))) await setMark(ownerUrl, begun);
}

/**
 * Loads the demo world unless this database already holds it, or somebody's own centers. Tells whether it holds it
 * now: only there may a center live on another day.
 */
export async function loadDemoWorld(
  ownerUrl: string,
  appUrl: string,
  announce: () => void,
): Promise<boolean> {
  const mark = await markOf(ownerUrl);
  if (mark === loaded) return true;
  if (mark !== begun && (await hasCenters(ownerUrl))) return false;
  announce();
  await setMark(ownerUrl, begun);
  const script = path.join(root, "prisma", "demo", "load.ts");
  await runTool(["--import", "tsx", script], "演示数据没有装载成功：见上面的输出。", {
    OWNER_DATABASE_URL: ownerUrl,
    DATABASE_URL: appUrl,
    DEMO: "1",
    FILES_DIR: filesDirectory,
    AUTH_SECRET: "the demo world signs nobody in while it is made",
    SEALING_KEY: process.env.SEALING_KEY ?? loadSecrets(dataDirectory).sealingKey,
  });
  await setMark(ownerUrl, loaded);
  return true;
}

/** Whether its centers may live on another day. */
export async function holdsDemoWorld(ownerUrl: string): Promise<boolean> {
  return (await markOf(ownerUrl)) === loaded;
}

function nameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** Whether anybody works on this database yet. */
export function hasCenters(ownerUrl: string): Promise<boolean> {
  return ask(ownerUrl, async (client) => (await client.query("select from centers limit 1")).rowCount === 1);
}

function markOf(ownerUrl: string): Promise<string | null> {
  return ask(maintenanceUrl(ownerUrl), async (client) => {
    const { rows } = await client.query<{ mark: string | null }>(
      "select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1",
      [nameOf(ownerUrl)],
    );
    return rows[0]?.mark ?? null;
  });
}

async function setMark(ownerUrl: string, mark: string): Promise<void> {
  const database = pg.escapeIdentifier(nameOf(ownerUrl));
  await ask(maintenanceUrl(ownerUrl), (client) =>
    client.query(`comment on database ${database} is ${pg.escapeLiteral(mark)}`),
  );
}

export async function printDemoAccounts(): Promise<void> {
  const file = path.join(root, "prisma", "demo", "accounts.ts");
  if (!existsSync(file)) return;
  const { demoAccounts }: { demoAccounts: DemoAccount[] } = await import(pathToFileURL(file).href);
  const rows = [
    ["角色", "姓名", "登录名", "密码", "中心"],
    ...demoAccounts.map(({ role, name, login, password, center }) => [role, name, login, password, center]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? "")))) ?? [];
  console.log("\n演示账号：");
  for (const row of rows) {
    console.log(
      `  ${row.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - width(cell))).join("  ")}`.trimEnd(),
    );
  }
}

/** A Chinese character takes two columns of a terminal. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ᄀ-￯]/.test(character) ? 2 : 1), 0);
}
