import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import type { viewFindings } from "@/lib/usecases/recruitment/check/finding";

type Shown = Awaited<ReturnType<typeof viewFindings>>;

interface Props {
  changes: NonNullable<Shown["changes"]>;
  materials: Shown["materials"];
  /** The address of the application's files. */
  at: string;
}

/** What the applicant changed in answer to the last notice, before and after. */
export function Changes({ changes: { named, changes, issuedAt, endedAt }, materials, at }: Props) {
  return (
    <Section
      title="补正前后对照"
      className="mb-4"
      action={endedAt && <span className="text-sm text-muted">{formatDateTime(endedAt)}提交</span>}
    >
      <ul className="divide-y divide-line">
        {named.map(({ item, label, reason }) => {
          const files = materials.asked.find(({ part }) => part === item)?.files ?? [];
          const fresh = files.filter(({ createdAt }) => createdAt > issuedAt);
          const change = changes.find((one) => one.item === item);
          return (
            <li key={item} className="py-3">
              <p className="font-semibold">{label}</p>
              <p className="text-sm text-muted">当时告知：{reason}</p>
              {fresh.length > 0 && (
                <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
                  <Tag tone="running">新文件</Tag>
                  {fresh.map(({ id, name }) => (
                    <a key={id} href={`${at}/${id}`} className="link break-all">
                      {name}
                    </a>
                  ))}
                </p>
              )}
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
