import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { NoticeState } from "@/lib/domain/admission/notice-lifecycle";
import {
  type ObjectionState,
  objectionLabels,
  objectionName,
  objectionTones,
  whyNotObject,
} from "@/lib/domain/admission/objection";

interface Props {
  slug: string;
  notice: {
    id: string;
    state: NoticeState;
    about: { name: string };
    objections: readonly {
      id: string;
      number: number;
      state: ObjectionState;
      application: { name: string } | null;
    }[];
  };
}

/** The objections to a notice, and where a letter is recorded; before it is published there can be none. */
export function NoticeObjections({ slug, notice: { id, state, about, objections } }: Props) {
  if (state === "drafted") return null;
  const desk = `/${slug}/desk`;
  const why = whyNotObject(state);
  return (
    <Section
      title="异议"
      action={why === null && <LinkButton href={`${desk}/objections/new?notice=${id}`}>登记异议</LinkButton>}
    >
      {objections.length === 0 && <p className="text-muted">{why ?? "没有收到异议。"}</p>}
      <ul className="flex flex-col gap-2">
        {objections.map((objection) => (
          <li key={objection.id}>
            <a className="link-plain" href={`${desk}/objections/${objection.id}`}>
              {objectionName(objection)}：{objection.application?.name ?? about.name}
            </a>{" "}
            <Tag tone={objectionTones[objection.state]}>{objectionLabels[objection.state]}</Tag>
          </li>
        ))}
      </ul>
    </Section>
  );
}
