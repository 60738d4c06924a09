import { expect } from "vitest";
import { type Outcome, type Tone, tones } from "@/lib/domain/base/machine";

type Machine<State extends string, Event extends string> = {
  states: readonly State[];
  events: readonly Event[];
  next: (state: State, event: Event) => Outcome<State>;
  eventsFrom: (state: State) => readonly Event[];
};

/**
 * Tries every event in every state: exactly the arrows in `arrows` ("from event to", one per line) may succeed,
 * everything else must be refused in a Chinese sentence.
 */
export function expectExactly<State extends string, Event extends string>(
  arrows: string,
  { states, events, next, eventsFrom }: Machine<State, Event>,
): void {
  const found: string[] = [];
  for (const state of states) {
    for (const event of events) {
      const outcome = next(state, event);
      if (outcome.ok) found.push(`${state} ${event} ${outcome.state}`);
      else expect(outcome.why, `${state} ${event}`).toMatch(/^[\p{Script=Han}“”、，。]+。$/u);
      expect(eventsFrom(state).includes(event), `${state} lists ${event}`).toBe(outcome.ok);
    }
  }
  expect(found.sort()).toEqual(
    arrows
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .sort(),
  );
}

/** Every state has its own Chinese label and a tone. */
export function expectWords<State extends string>(
  states: readonly State[],
  labels: Record<State, string>,
  tonesOf: Record<State, Tone>,
): void {
  const words = states.map((state) => labels[state]);
  for (const word of words) expect(word).toMatch(/^\p{Script=Han}+$/u);
  expect(new Set(words).size).toBe(states.length);
  for (const state of states) expect(tones).toContain(tonesOf[state]);
}
