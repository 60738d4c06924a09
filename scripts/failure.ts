// What an operator can mend is told in one line; only a defect of ours shows a stack trace.

export class Failure extends Error {
  override name = "Failure";
}

const hints: [pattern: RegExp, hint: (message: string) => string][] = [
  [/ENOSPC|No space left on device/i, () => "磁盘已满：请清理磁盘空间后重新运行。"],
  [/EACCES|Permission denied/i, (message) => `没有读写权限：${message}。请检查目录的属主和权限。`],
];

/** The line to print, or undefined when the error is not one that an operator can mend. */
export function explain(error: unknown): string | undefined {
  const message = error instanceof Error ? error.message : String(error);
  const firstLine = message.split("\n")[0] ?? "";
  const hint = hints.find(([pattern]) => pattern.test(message));
  if (hint) return hint[1](firstLine);
  return error instanceof Failure ? firstLine : undefined;
}

/** Runs a script's main function: a Failure ends it with one line and exit code 1. */
export async function main(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(explain(error) ?? error);
    process.exitCode = 1;
  }
}
