import { Stat } from "@/components/ui/stat";
import { registryFigures } from "@/lib/domain/registry/figures";

const names = ["activities", "attendances", "brandSessions", "visits"] as const;

/** Where the list behind each figure stands, and what narrows it to what is counted. */
const behind: Record<(typeof names)[number], string> = {
  activities: "counted=held",
  attendances: "counted=held",
  brandSessions: "counted=branded",
  visits: "kind=visit",
};

interface Props {
  desk: string;
  activities: Record<(typeof names)[number], number>;
  until: string;
}

/** What was done for people, in four figures. */
export function ActivityStats({ desk, activities, until }: Props) {
  return (
    <div className="mb-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-4">
      {names.map((name) => (
        <Stat
          key={name}
          label={registryFigures[name].label}
          value={String(activities[name])}
          unit={registryFigures[name].unit}
          period={`${registryFigures[name].counts}；${until}`}
          href={`${desk}/activities?state=confirmed&${behind[name]}`}
        />
      ))}
    </div>
  );
}
