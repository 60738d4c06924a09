import type { Step } from "@/components/ui/steps";
import { formatDate } from "@/lib/domain/base/civil-date";
import { cohortStates } from "@/lib/domain/recruitment/cohort-lifecycle";
import type { CountedCohort } from "@/lib/usecases/oversight/cohort-progress";

/** The way of a batch, with what each step has brought so far; a step that has begun leads to its records. */
export function batchSteps(cohort: CountedCohort, center: string): Step[] {
  const desk = `/${center}/desk`;
  const batch = `${desk}/cohorts/${cohort.number}`;
  const { applications, passed, panelists, admitted, agreementsWaiting, incubatees, notice } = cohort;
  const at = cohortStates.indexOf(cohort.state);
  const steps = [
    { label: "筹备", note: "", href: "" },
    { label: "招募", note: `${applications} 份申请`, href: `${desk}/applications?cohort=${cohort.number}` },
    { label: "审查", note: `${passed} 份通过`, href: `${desk}/applications?cohort=${cohort.number}` },
    { label: "评审", note: panelists > 0 ? `${panelists} 位评委` : "", href: `${batch}/panel` },
    {
      label: "公示",
      note: notice ? `至 ${formatDate(notice.endsOn)}` : "",
      href: notice ? `${desk}/notices/${notice.id}` : `${desk}/notices`,
    },
    {
      label: "签约",
      note: agreementsWaiting > 0 ? `${agreementsWaiting} 份待签` : `${admitted} 家`,
      href: `${desk}/agreements`,
    },
    { label: "孵化", note: `${incubatees} 家`, href: `${desk}/incubatees` },
  ];
  return steps.map(({ label, note, href }, index) => ({
    label,
    state: index < at ? "done" : index === at ? "current" : "next",
    note: index <= at ? note : undefined,
    href: index <= at && href ? href : undefined,
  }));
}
