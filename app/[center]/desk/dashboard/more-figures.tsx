import { LinkButton } from "@/components/ui/link-button";

const pages = [
  { label: "活动和服务", at: "services" },
  { label: "场地和交换", at: "space" },
  { label: "项目", at: "projects" },
  { label: "慈善和对接", at: "giving" },
];

/** The other pages of figures. */
export function MoreFigures({ desk }: { desk: string }) {
  return pages.map(({ label, at }) => (
    <LinkButton key={at} href={`${desk}/dashboard/${at}`}>
      {label}
    </LinkButton>
  ));
}
