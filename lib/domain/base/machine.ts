/** What a state means to the reader of a tag; the colour is chosen by the screen, never here. */
export const tones = ["todo", "running", "passed", "refused", "ended"] as const;
export type Tone = (typeof tones)[number];

/** The answer of a state machine: the state after the event, or a Chinese sentence that says why not. */
export type Outcome<State extends string> = { ok: true; state: State } | { ok: false; why: string };

/** For every event: the states it may leave, each with the state it leads to. What is not listed is refused. */
export type Transitions<State extends string, Event extends string> = Record<
  Event,
  Partial<Record<State, State>>
>;

/**
 * How an act is taken back: the events that do it, or a sentence why none does. Who adds an act answers this first: a
 * clerk will do it by mistake one day.
 */
export type Undo<Event extends string> = readonly Event[] | string;

type Blueprint<State extends string, Event extends string> = {
  /** The Chinese word for the thing that has the state, e.g. 申请. */
  noun: string;
  states: readonly State[];
  events: readonly Event[];
  stateLabels: Record<State, string>;
  /** A Chinese verb per event that fits after 不能 and 可以, e.g. 撤回. */
  eventLabels: Record<Event, string>;
  transitions: Transitions<State, Event>;
  undo: Record<Event, Undo<Event>>;
};

/**
 * Builds a state machine from one transition table.
 * `next` answers an event, `eventsFrom` lists the events a state allows, in the order of `events`.
 * Throws where `undo` names events none of which may follow: the way back must be there wherever the act has led.
 */
export function machine<State extends string, Event extends string>(blueprint: Blueprint<State, Event>) {
  const { noun, states, events, stateLabels, eventLabels, transitions, undo } = blueprint;

  function next(state: State, event: Event): Outcome<State> {
    const target = transitions[event][state];
    if (target !== undefined) return { ok: true, state: target };
    const allowed = states
      .filter((from) => transitions[event][from] !== undefined)
      .map((from) => `“${stateLabels[from]}”`)
      .join("、");
    const act = eventLabels[event];
    return {
      ok: false,
      why: `${noun}目前是“${stateLabels[state]}”，不能${act}。只有${allowed}的${noun}可以${act}。`,
    };
  }

  function eventsFrom(state: State): readonly Event[] {
    return events.filter((event) => transitions[event][state] !== undefined);
  }

  for (const event of events) {
    const back = undo[event];
    if (typeof back === "string") continue;
    for (const from of states) {
      const target = transitions[event][from];
      if (target !== undefined && !back.some((undoing) => transitions[undoing][target] !== undefined))
        throw new Error(`${noun}: ${event} is not taken back from ${target}`);
    }
  }

  return { next, eventsFrom };
}
