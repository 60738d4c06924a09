import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { can } from "@/lib/domain/access";
import { answersInWords } from "@/lib/domain/base/form-words";
import { brandForm } from "@/lib/domain/registry/brand";
import { usageLabels, usageTones } from "@/lib/domain/registry/usage";
import { getBrand } from "@/lib/usecases/registry/brand";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { archiveBrandAction, restoreBrandAction } from "../actions";

export const metadata = { title: "服务品牌" };

export default centerPage({
  permission: "brand.view",
  input: z.object({ brand: z.uuid() }),
  load: getBrand,
  render: ({ center: { slug }, actor, data: brand }) => (
    <RecordPage
      title={brand.name}
      crumbs={[{ label: "服务品牌", href: `/${slug}/desk/brands` }]}
      tag={{ text: usageLabels[brand.usage], tone: usageTones[brand.usage] }}
      acts={brand.acts}
      how={
        can(actor, "brand.edit")
          ? {
              edit: `/${slug}/desk/brands/${brand.id}/edit`,
              archive: archiveBrandAction.bind(null, slug),
              restore: restoreBrandAction.bind(null, slug),
            }
          : {}
      }
      hidden={{ brand: brand.id }}
      more={<MenuItem href={`/${slug}/desk/activities?brand=${brand.id}`}>品牌下的活动</MenuItem>}
      facts={[
        { label: "社会组织", value: brand.organization.name },
        { label: "已确认活动", value: `${brand._count.activities} 项` },
        ...answersInWords(brandForm, brand),
      ]}
      timeline={historyEntries(brand.history)}
    />
  ),
});
