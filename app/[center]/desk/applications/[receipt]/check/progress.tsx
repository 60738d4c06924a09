import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { ApplicationItem } from "@/lib/domain/recruitment/application/application-item";
import type { ApplicationState } from "@/lib/domain/recruitment/application/application-lifecycle";

interface Props {
  progress: { open: readonly ApplicationItem[]; deficient: readonly ApplicationItem[] };
  total: number;
  /** The address of the application. */
  record: string;
  state: ApplicationState;
  children: ReactNode;
}

/** How far the check has come, and where it leads. */
export function Progress({ progress: { open, deficient }, total, record, state, children }: Props) {
  return (
    <Section title="进度">
      <p className="text-lg font-semibold">
        {open.length > 0 ? `还有 ${open.length} 项未看` : `${total} 项全部看过`}
      </p>
      <p className="mb-3 text-muted">
        {deficient.length > 0 ? `${deficient.length} 项不符合或需补正` : "没有发现需补正的事项"}
      </p>
      <div className="flex flex-col items-start gap-3">
        {children}
        {open.length === 0 && deficient.length > 0 && state === "accepted" && (
          <LinkButton href={`${record}/correction`}>拟补正通知</LinkButton>
        )}
        {open.length === 0 && deficient.length > 0 && state === "submitted" && (
          <p className="text-sm text-muted">受理之后可以发补正通知。</p>
        )}
        {open.length === 0 && deficient.length === 0 && (
          <LinkButton href={record}>返回申请，判定通过</LinkButton>
        )}
      </div>
    </Section>
  );
}
