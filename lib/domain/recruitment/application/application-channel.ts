import { choice } from "../../base/form";

// How an application came in: filled in on the site, handed over at the counter, sent by mail, or taken from a sheet that
// does not say which.

export const applicationChannels = ["online", "counter", "mail", "sheet"] as const;
export type ApplicationChannel = (typeof applicationChannels)[number];

export const applicationChannelLabels: Record<ApplicationChannel, string> = {
  online: "网上提交",
  counter: "现场递交",
  mail: "邮寄",
  sheet: "表格导入",
};

/** What a sheet of paper applications may say of each. */
export const paperChannels = ["counter", "mail"] as const satisfies readonly ApplicationChannel[];

export const paperChannelField = choice("递交方式", paperChannels, applicationChannelLabels, {
  optional: true,
});

export function parseApplicationChannel(word: string): ApplicationChannel | null {
  return applicationChannels.find((channel) => channel === word) ?? null;
}
