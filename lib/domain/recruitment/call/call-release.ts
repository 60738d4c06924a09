/** How far the release of a call in preparation is, in a center where another person than who composed it releases it. */
export interface ReleaseState {
  /** Whether this center asks for a second person at all. */
  needed: boolean;
  /** Who asks for the release, and since when; null while nobody does. */
  asked: { byId: string; byName: string; at: Date } | null;
  /** Nobody else in the center may release: then one person does both, and it is marked. */
  alone: boolean;
}

export const releasedAlone = "本中心没有其他可以发布公告的人员，由提请人自行发布。";

/** Why this person cannot release the call now; null when they can. */
export function whyNotRelease({ needed, asked, alone }: ReleaseState, person: string | null): string | null {
  if (!needed || alone) return null;
  if (asked === null) return "本中心的招募公告由另一人核对后发布，请先提请发布。";
  if (asked.byId === person) return "这份公告由您提请发布，须由另一人核对后发布。";
  return null;
}

/** Why nobody can be asked to release the call; null when somebody can. */
export function whyNotAskRelease({ needed, asked, alone }: ReleaseState): string | null {
  if (!needed) return "本中心的招募公告不需要另一人核对，可以直接发布。";
  if (alone) return "本中心没有其他可以发布公告的人员，请直接发布。";
  return asked === null ? null : `${asked.byName}已经提请发布。`;
}
