/**
 * How an organization applies: already registered (with a 统一社会信用代码), or still to be registered.
 * The two bring different materials; a filed (备案) body has no credit code and applies as unregistered.
 */
export const tracks = ["registered", "unregistered"] as const;
export type Track = (typeof tracks)[number];

export const trackLabels: Record<Track, string> = {
  registered: "已登记",
  unregistered: "拟登记",
};
