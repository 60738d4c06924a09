import type { DeskNavItem } from "@/components/desk-nav";
import type { Waiting } from "@/lib/usecases/oversight/today";

/** Pages of a batch that belong to its review. */
const review = ["panel", "ranking"];

/** The desk by its work, in the order in which a batch passes through it. */
export function navigation(center: string, waiting: Waiting): DeskNavItem[] {
  const desk = `/${center}/desk`;
  return [
    { label: "今天", href: desk, icon: "home", exact: true },
    { label: "招募批次", href: `${desk}/calls`, icon: "list", count: waiting.calls, except: review },
    { label: "申请审查", href: `${desk}/applications`, icon: "check", count: waiting.applications },
    { label: "评审", href: `${desk}/reviews`, icon: "score", count: waiting.reviews, also: review },
    { label: "公示", href: `${desk}/notices`, icon: "megaphone", count: waiting.notices },
    { label: "签约", href: `${desk}/agreements`, icon: "pen", count: waiting.agreements },
    { label: "在孵组织", href: `${desk}/incubatees`, icon: "building" },
    { label: "动态", href: `${desk}/news`, icon: "news" },
    { label: "统计", href: `${desk}/dashboard`, icon: "chart" },
    { label: "设置", href: `${desk}/settings`, icon: "gear" },
  ];
}
