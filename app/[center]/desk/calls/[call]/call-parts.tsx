import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import {
  type CallPart,
  partStateLabels,
  partStateTones,
  partsMissing,
} from "@/lib/domain/recruitment/call/call-parts";

interface Props {
  /** The address of the call at the desk. */
  at: string;
  parts: readonly CallPart[];
}

/** What a call in preparation consists of, each part with what is there and the way to it. */
export function CallParts({ at, parts }: Props) {
  const missing = partsMissing(parts);
  return (
    <Section title="招募方案" flush>
      <p className="px-4 pb-2 text-sm text-muted sm:px-5">
        {missing.length === 0
          ? "各部分都可以发布了，发布前请逐项核对。"
          : `发布前还要处理：${missing.map(({ label }) => label).join("、")}。`}
      </p>
      <ul className="divide-y divide-line border-t border-line">
        {parts.map(({ label, state, words, at: part }) => (
          <li
            key={label}
            className="relative flex flex-wrap items-center gap-x-4 px-4 py-2 hover:bg-base-200 sm:px-5"
          >
            <a href={`${at}/${part}`} className="w-28 font-semibold after:absolute after:inset-0">
              {label}
            </a>
            <span className="min-w-0 flex-1 basis-40 text-sm">{words}</span>
            <Tag tone={partStateTones[state]}>{partStateLabels[state]}</Tag>
          </li>
        ))}
      </ul>
    </Section>
  );
}
