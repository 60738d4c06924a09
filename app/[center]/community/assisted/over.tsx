import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { opensFor } from "@/lib/domain/community/assisted";

/** Where an opening has ended: the way back to the record, where a reason opens it again. */
export function OpeningOver({ at }: { at: string }) {
  return (
    <EmptyState title="查看时间已过" icon="clock">
      <p className="mb-3">每次查看 {opensFor} 分钟内有效。回到这条记录，写明事由后可以再次查看。</p>
      <LinkButton href={at}>回到记录</LinkButton>
    </EmptyState>
  );
}
