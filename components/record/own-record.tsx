import type { Crumb } from "@/components/ui/breadcrumbs";
import { type Fact, Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag, type Tone } from "@/components/ui/tag";
import { RecordActs, type RecordActsProps } from "./record-acts";

interface Props<A extends string> extends RecordActsProps<A> {
  title: string;
  crumbs: readonly Crumb[];
  tag: { text: string; tone: Tone };
  facts: readonly Fact[];
  /** Where it goes on from here. */
  next?: { href: string; label: string } | undefined;
}

/** One record as the organization that it belongs to sees it: without the history, which is the center's. */
export function OwnRecord<A extends string>({ title, crumbs, tag, facts, next, ...acts }: Props<A>) {
  return (
    <>
      <PageHeader title={title} crumbs={crumbs} tag={<Tag tone={tag.tone}>{tag.text}</Tag>} />
      <div className="flex max-w-3xl flex-col gap-4">
        <Section>
          <Facts facts={facts} />
        </Section>
        <div className="flex flex-wrap items-start gap-2">
          <RecordActs {...acts} />
          {next && <LinkButton href={next.href}>{next.label}</LinkButton>}
        </div>
      </div>
    </>
  );
}
