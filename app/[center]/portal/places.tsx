import type { DeskNavItem } from "@/components/desk-nav";
import { Icon } from "@/components/ui/icon";

/** Where an organization goes from its home, under the headings of the navigation. */
export function Places({ entries }: { entries: readonly DeskNavItem[] }) {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return (
    <div className="panel-box flex flex-col gap-3 p-4">
      {groups.map((group) => (
        <div key={group}>
          {group && <h3 className="text-sm font-normal text-muted">{group}</h3>}
          <ul className="grid grid-cols-2 gap-x-3 sm:grid-cols-3 xl:grid-cols-2">
            {entries
              .filter((entry) => entry.group === group)
              .map(({ label, href, icon }) => (
                <li key={href}>
                  <a href={href} className="flex min-h-11 items-center gap-3 hover:text-primary">
                    <Icon name={icon} className="shrink-0 text-muted" />
                    {label}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
