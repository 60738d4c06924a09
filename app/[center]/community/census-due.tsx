import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import type { openCensuses } from "@/lib/usecases/registry/census/confirmation";
import { dueWords } from "../desk/due-words";

interface Props {
  slug: string;
  censuses: Awaited<ReturnType<typeof openCensuses>>;
  today: CivilDate;
}

/** Rounds in which a community of the own place has not confirmed yet. */
export function CensusDue({ slug, censuses, today }: Props) {
  const due = censuses.flatMap(({ communities, ...census }) => {
    const missing = communities.filter(({ state }) => state !== "confirmed");
    return missing.length > 0 ? [{ ...census, missing: missing.map(({ name }) => name) }] : [];
  });
  if (due.length === 0) return null;
  return (
    <Section title="摸底待确认" className="mt-4">
      <TaskList
        tasks={due.map(({ id, name, missing, dueOn }) => ({
          key: id,
          title: name,
          href: `/${slug}/community/organizations`,
          note: `${missing.slice(0, 3).join("、")}${missing.length > 3 ? `等 ${missing.length} 个社区` : ""}还没有确认名单`,
          due: dueWords(dueOn, today),
        }))}
      />
    </Section>
  );
}
