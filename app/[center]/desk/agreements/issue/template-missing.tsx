import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** Nothing can be issued without a template that is in use. */
export function TemplateMissing({ slug }: { slug: string }) {
  return (
    <EmptyState
      icon="pen"
      title="没有使用中的协议模板"
      action={<LinkButton href={`/${slug}/desk/settings/agreements`}>去协议模板</LinkButton>}
    >
      协议的条款来自模板。先启用一份，再来签发。
    </EmptyState>
  );
}
