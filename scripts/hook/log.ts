// What Next complains of while it answers a request, as one line under the id that the person was told: whoever asks
// for nonsense fills no log.

import { format, stripVTControlCharacters } from "node:util";
import { answeredNow } from "./answering.ts";

/** What a client did and no fault of ours: an action that is gone, a form that is none. */
const theirs = /server action|parse body as formdata/i;

function textOf(args: readonly unknown[]): string {
  const whole = stripVTControlCharacters(format(...args));
  return theirs.test(whole) ? (whole.split("\n")[0] ?? "") : whole;
}

/** In development the console stays as Next writes it. */
export function logByLine(): void {
  for (const level of ["error", "warn"] as const) {
    const write = console[level];
    console[level] = (...args: unknown[]) => {
      const answer = answeredNow();
      if (!answer || process.env.NODE_ENV === "development") return write.apply(console, args);
      const at = new Date().toISOString();
      const line = { at, level, id: answer.id, where: answer.path.slice(0, 200), text: textOf(args) };
      process.stderr.write(`${JSON.stringify(line)}\n`);
    };
  }
}
