import type { AreaEvents } from "./center";

export const communityEvents = {} as const satisfies AreaEvents;
