// How an application came in: filled in on the site, or taken from a sheet of paper ones (窗口递交或邮寄).

export const applicationChannels = ["online", "paper"] as const;
export type ApplicationChannel = (typeof applicationChannels)[number];

export const applicationChannelLabels: Record<ApplicationChannel, string> = {
  online: "网上提交",
  paper: "纸质递交",
};

export function parseApplicationChannel(word: string): ApplicationChannel | null {
  return applicationChannels.find((channel) => channel === word) ?? null;
}
