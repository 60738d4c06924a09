/** What a call selects for; the last is the center's own. */
export const callKinds = ["incubation", "venture", "purchase", "contest", "other"] as const;
export type CallKind = (typeof callKinds)[number];

export const callKindLabels: Record<CallKind, string> = {
  incubation: "入驻孵化",
  venture: "公益创投",
  purchase: "政府购买服务",
  contest: "项目大赛",
  other: "其他选拔",
};

/** In addresses and numbers: the first letters of 创投, 购买, 大赛, 其他. Calls for incubation, the most, need none. */
export const callKindLetters: Record<CallKind, string> = {
  incubation: "",
  venture: "CT",
  purchase: "GM",
  contest: "DS",
  other: "QT",
};

/** Which call of a center: its kind, and its number within the kind, counted from 1. */
export interface CallKey {
  kind: CallKind;
  number: number;
}

export function sameCall(one: CallKey, other: CallKey): boolean {
  return one.kind === other.kind && one.number === other.number;
}

/** The part of an address that names a call: "3" for the third for incubation, "gm3" for the third purchase. */
export function formatCallKey({ kind, number }: CallKey): string {
  return `${callKindLetters[kind].toLowerCase()}${number}`;
}

/** Reads `formatCallKey`; null for anything else. */
export function parseCallKey(text: string): CallKey | null {
  const [, letters = "", digits] = /^([a-z]{2})?([1-9]\d{0,5})$/.exec(text) ?? [];
  const kind = callKinds.find((one) => callKindLetters[one].toLowerCase() === letters);
  return kind && digits ? { kind, number: Number(digits) } : null;
}

/** Reads the word of a kind, as an address has it; null for anything else. */
export function parseCallKind(word: string): CallKind | null {
  return callKinds.find((one) => one === word) ?? null;
}

/** The same from a kind and a number as a statement joins them: "purchase 3" -> "gm3"; empty for anything else. */
export function callAddress(joined: string): string {
  const [word, number] = joined.split(" ");
  const kind = parseCallKind(word ?? "");
  return kind ? formatCallKey({ kind, number: Number(number) }) : "";
}
