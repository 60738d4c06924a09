import { z } from "zod";
import { PhoneLink } from "@/components/phone-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { placeKindLabels } from "@/lib/domain/registry/place";
import { ownPlace } from "@/lib/usecases/community/own-place";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "今天" };

export default centerPage({
  permission: "community.view",
  scope: "place",
  input: z.object({}),
  load: (ctx) => ownPlace(ctx),
  render: ({ data: place, center, today }) => (
    <>
      <PageHeader title="今天" lead={formatDateWithWeekday(today)} />
      <Section title={place.name}>
        {place.parts.length > 0 && (
          <ul className="mb-3 flex flex-wrap gap-x-4 gap-y-1">
            {place.parts.map(({ id, name, kind }) => (
              <li key={id}>
                {name}
                <span className="text-sm text-muted">（{placeKindLabels[kind]}）</span>
              </li>
            ))}
          </ul>
        )}
        <p className="text-muted">
          需要帮助，请联系{center.name}：<PhoneLink phone={center.phone} />
        </p>
      </Section>
    </>
  ),
});
