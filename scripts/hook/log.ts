// What Next complains of while it answers a request, as one line under the id that the person was told: whoever asks
// for nonsense fills no log.

import { format, stripVTControlCharacters } from "node:util";
import { type Answering, answeredNow } from "./answering.ts";

/** What a client did and no fault of ours: an action that is gone, a form that is none. */
const theirs = /server action|parse body as formdata/i;

function textOf(args: readonly unknown[]): string {
  const whole = stripVTControlCharacters(format(...args));
  return theirs.test(whole) ? (whole.split("\n")[0] ?? "") : whole;
}

/** Set by the app (lib/web/answering.ts): of a database that is away nobody needs to know the place in the code. */
const passes = (value: unknown): value is Error =>
  value instanceof Error && Reflect.get(globalThis, "fuhuaPasses")?.(value) === true;

/** Requests that have told of such a fault: the page and the frame around it each meet it. */
const told = new WeakSet<Answering>();

/** The last line of a message, which names what happened; those before it are of the library. */
function briefly({ message }: Error): string {
  return (
    message
      .trim()
      .split(/\s*\n\s*/)
      .at(-1) ?? ""
  );
}

/** In development the console stays as Next writes it. */
export function logByLine(): void {
  for (const level of ["error", "warn"] as const) {
    const write = console[level];
    console[level] = (...args: unknown[]) => {
      const answer = answeredNow();
      if (!answer || process.env.NODE_ENV === "development") return write.apply(console, args);
      const passing = args.find(passes);
      if (passing && told.has(answer)) return;
      if (passing) told.add(answer);
      const at = new Date().toISOString();
      const text = passing ? briefly(passing) : textOf(args);
      const line = { at, level, id: answer.id, where: answer.path.slice(0, 200), text };
      process.stderr.write(`${JSON.stringify(line)}\n`);
    };
  }
}
