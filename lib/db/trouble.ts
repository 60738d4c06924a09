import { AppError } from "@/lib/domain/base/errors";

/** Somebody else holds what was asked for, or all ways in are taken: trying again is all it needs. */
const busy = new Set([
  ...["55P03", "57014", "25P03", "40P01", "40001", "53300"], // lock, statement, idle, deadlock, conflict, connections
  ...["P2024", "P2028", "P2034", "TooManyConnections", "SocketTimeout"], // the same as Prisma says it
]);

/** No room to write: the database's own word, and those of the disk that files are put on. */
const full = new Set(["53100", "ENOSPC", "EDQUOT"]);

/** The database is not there. */
const away = new Set([
  ...["57P01", "57P02", "57P03", "57P05", "58030"], // stopped, crashed, starting, idle, disk broken
  ...["P1001", "P1002", "P1008", "P1011", "P1017"],
  ...["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN", "EPIPE", "EHOSTUNREACH"],
  ...["DatabaseNotReachable", "ConnectionClosed"], // the same as the adapter says it
]);

/** What pg says without a code. */
const spoken: readonly [words: RegExp, "busy" | "away"][] = [
  [/timeout exceeded when trying to connect/i, "busy"],
  [/connection terminated|connection error and is not queryable/i, "away"],
];

function objectIn(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** The codes of a fault, and of those that it was made from. */
function* codesOf(fault: unknown, depth = 0): Generator<string> {
  if (typeof fault !== "object" || fault === null || depth > 4) return;
  const { code, originalCode, kind, meta } = objectIn(fault);
  for (const one of [code, originalCode, kind]) if (typeof one === "string") yield one;
  const cause = "cause" in fault ? fault.cause : undefined;
  for (const inner of [cause, objectIn(meta).driverAdapterError]) yield* codesOf(inner, depth + 1);
}

function kindOf(fault: unknown): "busy" | "away" | "full" | undefined {
  const codes = [...codesOf(fault)];
  if (codes.some((code) => full.has(code))) return "full";
  if (codes.some((code) => away.has(code) || code.startsWith("08"))) return "away";
  if (codes.some((code) => busy.has(code))) return "busy";
  const message = fault instanceof Error ? fault.message : "";
  return spoken.find(([words]) => words.test(message))?.[1];
}

/** Whether the database kept out a second of what may be there once, as Prisma says it or the database itself. */
export function isDouble(fault: unknown): boolean {
  return [...codesOf(fault)].some((code) => code === "P2002" || code === "23505");
}

/** What to say when too many ask at once. Nothing was done. */
export function busyNow(): AppError {
  return new AppError("busy", "系统繁忙，这次没有办理，您填写的内容没有保存。请稍候片刻再试一次。");
}

/**
 * A fault of the database or of the disk that nobody asking can help, as a refusal; null for a fault of another kind. A transaction
 * that ends so has changed nothing; only where the way broke off at its very end the answer may have been lost.
 */
export function databaseTrouble(fault: unknown): AppError | null {
  const kind = kindOf(fault);
  if (kind === "busy") return busyNow();
  if (kind === "full")
    return new AppError(
      "unavailable",
      "服务器的磁盘已满，目前只能查看，不能办理，这次的内容没有保存。请告知本平台的运维人员清理磁盘后再试。",
    );
  if (kind === "away")
    return new AppError(
      "unavailable",
      "系统暂时连不上数据库，没有得到办理结果。请过几分钟再试；再次提交前，请先查看是否已经办成。",
    );
  return null;
}
