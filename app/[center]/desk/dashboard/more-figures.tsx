import { LinkButton } from "@/components/ui/link-button";

/** The other pages of figures. */
export function MoreFigures({ desk }: { desk: string }) {
  return (
    <>
      <LinkButton href={`${desk}/dashboard/services`}>活动和服务</LinkButton>
      <LinkButton href={`${desk}/dashboard/space`}>场地和交换</LinkButton>
      <LinkButton href={`${desk}/dashboard/projects`}>项目</LinkButton>
      <LinkButton href={`${desk}/dashboard/giving`}>慈善和对接</LinkButton>
      <LinkButton href={`${desk}/dashboard/coverage`}>社区覆盖</LinkButton>
      <LinkButton href={`${desk}/dashboard/community`}>社区服务</LinkButton>
    </>
  );
}
