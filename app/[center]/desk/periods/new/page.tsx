import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { periodForm } from "@/lib/domain/incubation/report/period";
import { periodSuggestions } from "@/lib/usecases/incubation/report/period";
import { centerPage } from "@/lib/web/page";
import { openPeriodAction } from "../actions";

export const metadata = { title: "开放报告期" };

const suggested = z
  .unknown()
  .optional()
  .transform((word) => (typeof word === "string" ? word : ""));

export default centerPage({
  permission: "period.edit",
  input: z.object({ suggested }),
  load: periodSuggestions,
  render: ({ center: { slug }, input, data: suggestions }) => {
    const at = `/${slug}/desk/periods`;
    const chosen = suggestions.find(({ name }) => name === input.suggested) ?? suggestions[0];
    return (
      <FormPage
        key={chosen?.name ?? ""}
        title="开放报告期"
        crumbs={[{ label: "报告期", href: at }]}
        lead={
          suggestions.length > 0 && (
            <span className="flex flex-wrap gap-x-4 gap-y-1">
              常用：
              {suggestions.map(({ name }) => (
                <a
                  key={name}
                  className="link"
                  href={`${at}/new?${new URLSearchParams({ suggested: name })}`}
                  aria-current={name === chosen?.name ? "true" : undefined}
                >
                  {name}
                </a>
              ))}
            </span>
          )
        }
        form={periodForm}
        values={chosen}
        action={openPeriodAction.bind(null, slug)}
        submit="开放"
      />
    );
  },
});
