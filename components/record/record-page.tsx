import type { ReactNode } from "react";
import type { Crumb } from "@/components/ui/breadcrumbs";
import { type Fact, Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag, type Tone } from "@/components/ui/tag";
import { Timeline, type TimelineEntry } from "@/components/ui/timeline";
import { RecordActs, type RecordActsProps } from "./record-acts";

interface Props<A extends string> extends RecordActsProps<A> {
  title: string;
  /** The pages above it. */
  crumbs: readonly Crumb[];
  /** Its state. */
  tag: { text: string; tone: Tone };
  lead?: ReactNode;
  facts: readonly Fact[];
  /** Empty where the person does not see the history: it is then not said that there is none. */
  timeline: readonly TimelineEntry[];
  /** A section above the facts: what somebody comes for. */
  first?: ReactNode;
  /** Papers that belong to it. */
  files?: ReactNode;
  /** Sections of its own, below the facts. */
  children?: ReactNode;
}

/** One record: what it is, what may be done with it now, what has happened to it. */
export function RecordPage<A extends string>(props: Props<A>) {
  const { title, crumbs, tag, lead, facts, timeline, first, files, more, children, ...acts } = props;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={crumbs}
        tag={<Tag tone={tag.tone}>{tag.text}</Tag>}
        lead={lead}
        action={<RecordActs {...acts} more={more} />}
      />
      <div
        className={`grid grid-cols-[minmax(0,1fr)] items-start gap-4 ${
          timeline.length > 0 ? "xl:grid-cols-[minmax(0,1fr)_20rem]" : ""
        }`}
      >
        <div className="flex min-w-0 flex-col gap-4">
          {first}
          <Section>
            {/* The title stands above already. */}
            <Facts facts={facts.filter(({ value }) => value !== title)} />
          </Section>
          {children}
          {files && <Section title="附件">{files}</Section>}
        </div>
        {timeline.length > 0 && (
          <Section title="办理经过" className="screen-only">
            <Timeline entries={timeline} />
          </Section>
        )}
      </div>
    </>
  );
}
