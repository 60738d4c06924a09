import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { type CallKind, callKindLabels } from "@/lib/domain/recruitment/call/call-key";

/** Nothing can be issued without a template of its kind that is in use. */
export function TemplateMissing({ slug, kind }: { slug: string; kind: CallKind }) {
  return (
    <EmptyState
      icon="pen"
      title={`没有使用中的${callKindLabels[kind]}协议模板`}
      action={<LinkButton href={`/${slug}/desk/settings/agreements`}>去协议模板</LinkButton>}
    >
      协议的条款来自模板。先启用一份，再来签发。
    </EmptyState>
  );
}
