import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { root } from "./paths.ts";
import { runTool } from "./run-tool.ts";

const mark = "demo world loaded";

interface DemoAccount {
  role: string;
  name: string;
  login: string;
  password: string;
  center: string;
}

/** Loads the demo world unless this database already holds it. */
export async function loadDemoWorld(ownerUrl: string, appUrl: string, announce: () => void): Promise<void> {
  const script = path.join(root, "prisma", "demo", "load.ts");
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ comment: string | null }>(
      "select shobj_description(oid, 'pg_database') as comment from pg_database where datname = current_database()",
    );
    if (rows[0]?.comment === mark || !existsSync(script)) return;
    announce();
    await runTool(["--import", "tsx", script], "演示数据没有装载成功：见上面的输出。", {
      OWNER_DATABASE_URL: ownerUrl,
      DATABASE_URL: appUrl,
      DEMO: "1",
      AUTH_SECRET: "the demo world signs nobody in while it is made",
    });
    // Kept in the database itself, so that it goes where the database goes.
    const { database } = client;
    await client.query(
      `comment on database ${pg.escapeIdentifier(database ?? "")} is ${pg.escapeLiteral(mark)}`,
    );
  } finally {
    await client.end();
  }
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
