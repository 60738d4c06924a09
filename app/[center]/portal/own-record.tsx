import type { ReactNode } from "react";
import { RecordActs, type RecordActsProps } from "@/components/record/record-acts";
import type { Crumb } from "@/components/ui/breadcrumbs";
import { type Fact, Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag, type Tone } from "@/components/ui/tag";

interface Props<A extends string> extends RecordActsProps<A> {
  title: string;
  crumbs: readonly Crumb[];
  tag: { text: string; tone: Tone };
  facts: readonly Fact[];
  /** What comes before the facts: why something came back. */
  notice?: ReactNode;
  children?: ReactNode;
}

/** One record as its organization sees it: without the history, which is the center's. */
export function OwnRecord<A extends string>({
  title,
  crumbs,
  tag,
  facts,
  notice,
  children,
  ...acts
}: Props<A>) {
  return (
    <>
      <PageHeader
        title={title}
        crumbs={crumbs}
        tag={<Tag tone={tag.tone}>{tag.text}</Tag>}
        action={<RecordActs {...acts} />}
      />
      <div className="flex flex-col gap-4">
        {notice}
        <Section>
          <Facts facts={facts} />
        </Section>
        {children}
      </div>
    </>
  );
}
