import { nameKey } from "../../base/name-key";

// What two applications have in common. It never decides anything: a name may be a namesake's.

const likenesses = ["name", "code", "mobile", "person"] as const;
/** What another application has in common with the one at hand. */
export type Likeness = (typeof likenesses)[number];

export const likenessLabels: Record<Likeness, string> = {
  name: "同名",
  code: "同代码",
  mobile: "同手机",
  person: "同人员",
};

interface Alike {
  likenesses: readonly Likeness[];
}

/** What these have in common with the one at hand, such as 同名或同手机; only what occurs. */
export function likenessesInWords(others: readonly Alike[]): string {
  const words = likenesses
    .filter((likeness) => others.some((other) => other.likenesses.includes(likeness)))
    .map((likeness) => likenessLabels[likeness]);
  return [words.slice(0, -1).join("、"), ...words.slice(-1)].filter(Boolean).join("或");
}

interface Applying {
  leaderName: string;
  contactName: string;
  founders: readonly string[];
}

/**
 * Who stands behind an application, by the key of the name: head, contact person and founders, each once, with the name
 * as typed first. The table `application_people` has the same keys.
 */
export function peopleBehind({ leaderName, contactName, founders }: Applying): Map<string, string> {
  const people = new Map<string, string>();
  for (const name of [leaderName, contactName, ...founders]) {
    const key = nameKey(name);
    if (key !== "" && !people.has(key)) people.set(key, name);
  }
  return people;
}
