import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { FilterChips } from "@/components/ui/filter/filter-chips";
import { PageHeader } from "@/components/ui/page-header";

const pages = [
  { label: "中心信息", path: "" },
  { label: "网站", path: "/site" },
  { label: "公告发布", path: "/release" },
  { label: "公示规则", path: "/notice" },
  { label: "初审期限", path: "/check" },
  { label: "评审规则", path: "/review" },
  { label: "点单期限", path: "/orders" },
  { label: "申请表", path: "/forms" },
  { label: "协议模板", path: "/agreements" },
  { label: "类别和类型", path: "/words" },
  { label: "孵化服务", path: "/services" },
  { label: "登记清单", path: "/checklists" },
  { label: "评估指标", path: "/indicators" },
  { label: "场地和交换", path: "/space" },
  { label: "方案模板", path: "/plans" },
  { label: "工作日历", path: "/calendar" },
  { label: "成员", path: "/members" },
] as const;

interface Props {
  center: string;
  on: (typeof pages)[number]["label"];
  mayEdit: boolean;
  action?: ReactNode;
}

/** The title of the settings, the way to each of their pages, and who may change them. */
export function SettingsHeader({ center, on, mayEdit, action }: Props) {
  return (
    <>
      <PageHeader title="设置" action={action} />
      <FilterChips
        label="设置的各页"
        chips={pages.map(({ label, path }) => ({
          label,
          href: `/${center}/desk/settings${path}`,
          on: label === on,
        }))}
      />
      {!mayEdit && (
        <Alert tone="info" className="mb-4">
          设置由本中心的管理者修改，您可以查看。
        </Alert>
      )}
    </>
  );
}
