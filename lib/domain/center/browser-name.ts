// Order matters: Edge and the browsers of 360 and QQ call themselves Chrome too, and everything calls itself Safari.
const browsers: readonly [RegExp, string][] = [
  [/MicroMessenger/, "微信"],
  [/QIHU|360(SE|EE)/i, "360 浏览器"],
  [/QQBrowser/, "QQ 浏览器"],
  [/Edg/, "Edge"],
  [/Firefox/, "Firefox"],
  [/Chrome|CriOS/, "Chrome"],
  [/Safari/, "Safari"],
];

const machines: readonly [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/HarmonyOS|OpenHarmony/, "鸿蒙设备"],
  [/Android/, "安卓设备"],
  [/Windows/, "Windows 电脑"],
  [/Macintosh/, "Mac 电脑"],
  [/Linux/, "Linux 电脑"],
];

function nameIn(names: readonly [RegExp, string][], agent: string): string | undefined {
  return names.find(([sign]) => sign.test(agent))?.[1];
}

/** What a person would call the browser of this `User-Agent`: "Windows 电脑上的 Edge". A guess, and never a proof. */
export function browserName(agent: string): string {
  const [browser, machine] = [nameIn(browsers, agent), nameIn(machines, agent)];
  if (browser && machine) return `${machine}上的 ${browser}`;
  return machine ?? browser ?? "未知设备";
}

/** WeChat's own browser on a telephone, which opens no downloads and does not always choose files. */
export function isWechatPhone(agent: string): boolean {
  return /MicroMessenger/.test(agent) && !/WindowsWechat|MacWechat/.test(agent);
}
