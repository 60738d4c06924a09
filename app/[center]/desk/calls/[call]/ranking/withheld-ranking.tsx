import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

interface Props {
  why: string;
  /** Who still owes how many sheets. */
  missing: readonly { name: string; count: number }[];
  panelHref: string;
}

/** In the place of a ranking that the person at the door may not see yet: why, and how far the panel is. */
export function WithheldRanking({ why, missing, panelHref }: Props) {
  return (
    <EmptyState
      title="排名暂不显示"
      icon="score"
      action={<LinkButton href={panelHref}>查看打分进度</LinkButton>}
    >
      <p>{why}</p>
      <p>未提交：{missing.map(({ name, count }) => `${name} ${count} 张`).join("，")}。</p>
    </EmptyState>
  );
}
