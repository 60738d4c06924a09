import { Section } from "@/components/ui/section";
import type { SiteService } from "@/lib/domain/center/site-text";

/** What the center does for organizations; nothing where it has not said so. */
export function Services({ services }: { services: readonly SiteService[] }) {
  if (services.length === 0) return null;
  return (
    <Section title="为社会组织提供的服务">
      <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {services.map(({ name, about }) => (
          <li key={name} className="border-s-4 border-s-primary ps-3">
            <p className="font-semibold">{name}</p>
            {about && <p className="text-sm text-muted">{about}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
