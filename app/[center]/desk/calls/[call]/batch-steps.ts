import type { Step } from "@/components/ui/steps";
import { formatDate } from "@/lib/domain/base/civil-date";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { callStates } from "@/lib/domain/recruitment/call/call-lifecycle";
import type { CountedCall } from "@/lib/usecases/oversight/call-figures";

/** How far a batch has come: all its steps once it is completed; one that nobody was admitted to, or in which all gave up, stops there. */
function reached({ state, rankingConfirmed, notice }: CountedCall, steps: number): number {
  if (state === "completed") return steps;
  if (state === "ended") {
    if (notice) return callStates.indexOf("signing");
    return callStates.indexOf(rankingConfirmed ? "reviewing" : "closed");
  }
  return callStates.indexOf(state);
}

/** The way of a batch, with what each step has brought so far; a step that has begun leads to its records. */
export function batchSteps(call: CountedCall, center: string): Step[] {
  const desk = `/${center}/desk`;
  const batch = `${desk}/calls/${formatCallKey(call)}`;
  const { applied, passed, panelists, signed, agreementsWaiting, incubated, notice } = call;
  const { unit } = callKindTerms[call.kind].counted;
  const steps = [
    { label: "筹备", note: "", href: "" },
    { label: "招募", note: `${applied} 份申请`, href: `${desk}/applications?call=${formatCallKey(call)}` },
    { label: "初审", note: `${passed} 份通过`, href: `${desk}/applications?call=${formatCallKey(call)}` },
    call.method === "appraisal"
      ? { label: "评估", note: `${call.appraised} ${unit}有结论`, href: `${batch}/appraisal` }
      : { label: "评审", note: panelists > 0 ? `${panelists} 位评审专家` : "", href: `${batch}/panel` },
    {
      label: "公示",
      note: notice ? `至${formatDate(notice.endsOn)}` : "",
      href: notice ? `${desk}/notices/${notice.id}` : `${desk}/notices`,
    },
    callKindTerms[call.kind].agreement === null
      ? { label: "授奖", note: "", href: `${desk}/honours` }
      : {
          label: "签约",
          note: agreementsWaiting > 0 ? `${agreementsWaiting} 份待签` : `${signed} ${unit}`,
          href: `${desk}/agreements?call=${formatCallKey(call)}`,
        },
    ...(callKindTerms[call.kind].follows === "incubatee"
      ? [{ label: "孵化", note: `${incubated} 家`, href: `${desk}/incubatees?cohort=${call.number}` }]
      : []),
  ];
  const at = reached(call, steps.length);
  const here = call.state === "ended" ? "stopped" : "current";
  return steps.map(({ label, note, href }, index) => ({
    label,
    state: index < at ? "done" : index === at ? here : "next",
    note: index <= at ? note : undefined,
    href: index <= at && href ? href : undefined,
  }));
}
