import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import type { Form, FormValue } from "@/lib/domain/base/form";
import { getFiling } from "@/lib/usecases/community/filing";
import type { CenterAction } from "@/lib/web/action";
import { centerPage } from "@/lib/web/page";

type Filing = Awaited<ReturnType<typeof getFiling>>;

interface Spec<F extends Form> {
  title: string;
  lead: (filing: Filing) => string;
  form: F;
  values: (filing: Filing, today: CivilDate) => Partial<FormValue<F>>;
  action: CenterAction<unknown>;
  submit: string;
}

/** A page on which a place says or decides something about one filing. */
export function filingFormPage<F extends Form>({ lead, values, action, ...page }: Spec<F>) {
  return centerPage({
    permission: "communityFiling.edit",
    scope: "place",
    input: z.object({ registration: z.uuid() }),
    load: getFiling,
    render: ({ center: { slug }, today, data: filing }) => (
      <FormPage
        {...page}
        crumbs={[
          { label: "备案", href: `/${slug}/community/filings` },
          { label: filing.name, href: `/${slug}/community/filings/${filing.id}` },
        ]}
        lead={lead(filing)}
        values={values(filing, today)}
        action={action.bind(null, slug)}
        hidden={{ registration: filing.id }}
      />
    ),
  });
}
