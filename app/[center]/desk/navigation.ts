import type { DeskNavItem } from "@/components/desk-nav";
import { type Actor, can } from "@/lib/domain/access";
import type { Waiting } from "@/lib/usecases/oversight/today";
import { type Entry, tree } from "./navigation-tree";

/** The desk by its work, as far as this person may see it. */
export function navigation(center: string, actor: Actor, waiting: Waiting): DeskNavItem[] {
  const desk = `/${center}/desk`;
  const item = ({ label, at, icon, counts, also, except }: Entry) => ({
    label,
    href: at ? `${desk}/${at}` : desk,
    icon,
    exact: at === "",
    also,
    except,
    count: counts && waiting[counts],
  });
  const seen = ({ permission }: Entry) => can(actor, permission);
  return tree.flatMap(({ group, entries }) =>
    entries.flatMap((entry) => {
      // Who may not see what stands above sees what stands beside it as an entry of its own.
      const lead = seen(entry) ? item(entry) : undefined;
      const beside = entry.beside
        .filter(seen)
        .map((other) => ({ ...item(other), group, ...(lead && { under: lead.href }) }));
      return lead ? [{ ...lead, group }, ...beside] : beside;
    }),
  );
}
