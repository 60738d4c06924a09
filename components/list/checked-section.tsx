import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";

interface Props {
  sheet: { fileName: string; uploadedByName: string; createdAt: Date };
  children: ReactNode;
}

/** A sheet that is looked at before anything is made of it: which one, and whose. */
export function CheckedSection({ sheet: { fileName, uploadedByName, createdAt }, children }: Props) {
  const uploaded = `${uploadedByName}于${formatDateTime(createdAt)}上传`;
  return (
    <Section title={`核对“${fileName}”`} action={<span className="text-muted">{uploaded}</span>}>
      <div className="flex flex-col gap-4">{children}</div>
    </Section>
  );
}
