import { flag, form, longText, text } from "../base/form";
import type { Tone } from "../base/machine";

/** 机构主页: what an organization says of itself on the center's site, in its own words. */
export const organizationPageForm = form({
  introduction: longText("机构简介", { most: 1000 }),
  services: longText("服务内容", { most: 600, optional: true, hint: "为谁做什么，每项一行" }),
  contact: text("公开的联系方式", {
    most: 100,
    optional: true,
    hint: "由本机构决定公开什么，如座机、公众号；不填则不显示，登记的手机从不公开",
  }),
  shown: flag("在中心网站上展示", { hint: "随时可以取消；取消后内容保留，不再对外显示" }),
});

interface PageState {
  shown: boolean;
  takenOffReason: string | null;
}

/** Whether anybody sees it: the organization wishes it, and the center has not taken it off. */
export function isShown({ shown, takenOffReason }: PageState): boolean {
  return shown && takenOffReason === null;
}

/** How it stands, in a word and its tone; null where none was ever written. */
export function pageStanding(page: PageState | null): { text: string; tone: Tone } {
  if (!page) return { text: "未填写", tone: "ended" };
  if (page.takenOffReason !== null) return { text: "已被中心撤下", tone: "refused" };
  return page.shown ? { text: "展示中", tone: "passed" } : { text: "未展示", tone: "ended" };
}
