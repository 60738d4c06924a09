import { formatDate } from "@/lib/domain/base/civil-date";
import { opportunityDirectionLabels, opportunityTopicLabels } from "@/lib/domain/projects/giving/opportunity";
import type { getOpportunity } from "@/lib/usecases/projects/giving/opportunity";

type Opportunity = Awaited<ReturnType<typeof getOpportunity>>;

/** What is known of a need or an offer, at the desk and in the portal alike. */
export function opportunityFacts(opportunity: Opportunity) {
  const { closesOn, reason, call } = opportunity;
  return [
    { label: "供需", value: opportunityDirectionLabels[opportunity.direction] },
    { label: "类别", value: opportunityTopicLabels[opportunity.topic] },
    { label: "发布者", value: opportunity.posterName },
    { label: "联系方式", value: opportunity.contact },
    { label: "截止日期", value: closesOn ? formatDate(closesOn) : "不限" },
    { label: "内容", value: opportunity.text, wide: true },
    ...(call ? [{ label: "承接的批次", value: call.name }] : []),
    ...(reason ? [{ label: "退回或撤下的原因", value: reason, wide: true }] : []),
  ];
}
