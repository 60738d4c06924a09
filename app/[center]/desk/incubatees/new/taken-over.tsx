import { Alert } from "@/components/ui/alert";
import { takenInWords } from "@/lib/domain/center/sheet-term";

interface Props {
  sheet: { fileName: string; planned: readonly unknown[] };
  /** The list of organizations in incubation. */
  at: string;
}

/** What comes after a sheet was taken in. */
export function TakenOver({ sheet: { fileName, planned }, at }: Props) {
  return (
    <Alert tone="success" title={takenInWords(fileName, planned.length)}>
      接下来可以
      <a className="link" href={at}>
        打开各家的档案
      </a>
      拟定孵化方案，或
      <a className="link" href={`${at}/invitations`}>
        开出机构平台的邀请
      </a>
      。
    </Alert>
  );
}
