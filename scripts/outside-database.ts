// An outside PostgreSQL, named by DATABASE_URL (as the owner of the database).

import pg from "pg";
import type { Role } from "./database-roles.ts";
import { Failure } from "./failure.ts";

export async function requireReachable(url: string): Promise<void> {
  const version = await ask(url, "select current_setting('server_version_num')::int as answer");
  if (version < 150_000) throw new Failure("外部 PostgreSQL 版本过低：需要 15 或更高版本。");
}

/** An address that somebody gives us must be as harmless as the role in whose place it stands. */
export async function requireMember(url: string, role: Role, setting: string): Promise<void> {
  const safe = await ask(
    url,
    `select (not (rolsuper or rolbypassrls) and pg_has_role(rolname, '${role}', 'member'))::int as answer
     from pg_roles where rolname = current_user`,
  );
  if (!safe) {
    throw new Failure(`${setting} 的用户须是角色 ${role} 的成员，且不得是超级用户、不得绕过行级安全。`);
  }
}

async function ask(url: string, question: string): Promise<number> {
  const client = new pg.Client({ connectionString: parse(url), connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ answer: number }>(question);
    return rows[0]?.answer ?? 0;
  } catch (error) {
    throw new Failure(`无法连接外部数据库：${reason(error)}。`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function parse(url: string): string {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Failure("数据库地址格式不对：应为 postgresql://用户:密码@主机:端口/数据库名。");
  }
  return url;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  switch ("code" in error ? error.code : undefined) {
    case "ECONNREFUSED":
      return "连接被拒绝，请确认数据库已启动且主机和端口正确";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "找不到主机，请检查主机名";
    case "28P01":
    case "28000":
      return "用户名或密码不正确";
    case "3D000":
      return "数据库不存在，请先创建";
    default:
      return error.message.includes("timeout") ? "连接超时，请检查网络和防火墙" : error.message;
  }
}
