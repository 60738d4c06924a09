import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";
import type { viewFindings } from "@/lib/usecases/recruitment/finding";

type Changes = NonNullable<Awaited<ReturnType<typeof viewFindings>>["changes"]>;

/** What the applicant changed in answer to the last notice, before and after. */
export function Changes({ changes: { named, changes, endedAt } }: { changes: Changes }) {
  return (
    <Section
      title="补正前后对照"
      className="mb-4"
      action={endedAt && <span className="text-sm text-muted">{formatDateTime(endedAt)}提交</span>}
    >
      <ul className="divide-y divide-line">
        {named.map(({ item, label, reason }) => {
          const change = changes.find((one) => one.item === item);
          return (
            <li key={item} className="py-3">
              <p className="font-semibold">{label}</p>
              <p className="text-sm text-muted">当时告知：{reason}</p>
              {change && (
                <div className="mt-1 grid gap-2 sm:grid-cols-2">
                  <p className="whitespace-pre-line text-muted">
                    <span className="block text-sm">补正前</span>
                    <del className="no-underline">{change.before || "空"}</del>
                  </p>
                  <p className="whitespace-pre-line">
                    <span className="block text-sm text-muted">补正后</span>
                    {change.before === change.after ? "没有改动" : change.after || "空"}
                  </p>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
