import type { FormState } from "@/components/ui/form-state";
import type { Step as ShownStep } from "@/components/ui/steps";
import { formatTime } from "@/lib/domain/base/china-time";
import { notFound } from "@/lib/domain/base/errors";
import { filesInWords, stepInWords } from "@/lib/domain/recruitment/application/application-in-words";
import {
  readStep,
  type Step,
  type StepId,
  stepsOf,
  type Typed,
} from "@/lib/domain/recruitment/application/application-steps";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { flatTyped, typedOfStep } from "@/lib/domain/recruitment/draft";
import type { readDraft } from "@/lib/usecases/recruitment/draft/draft";
import type { SavedStep } from "../saved-step";

type Read = Awaited<ReturnType<typeof readDraft>>;

interface Asked extends Pick<Read, "call" | "draft"> {
  input: { step: StepId; check?: string | undefined };
  here: string;
  slug: string;
  newKey: string;
}

/** All that the page of a step shows, from the draft as it stands. */
export function stepView({ call, draft, input, here, slug, newKey }: Asked) {
  const values: Typed = draft?.values ?? {};
  const steps = stepsOf(call.asks, values);
  const step = steps.find(({ id }) => id === input.step);
  if (!step) throw notFound("步骤");
  const files = filesInWords(call.asks, values, draft?.files ?? []);
  const lacking = Object.fromEntries(files.flatMap(({ name, fault }) => (fault ? [[name, fault]] : [])));
  const faultsOf = (one: Step) => {
    const read = readStep(one, values);
    return read.ok ? {} : read.faults;
  };
  const reads = steps.map((one) => {
    const faults = { ...faultsOf(one), ...(one.id === "materials" && lacking) };
    return { one, count: Object.keys(faults).length };
  });
  const open = reads.filter(({ one, count }) => count > 0 && one.id !== "review");
  const isOpen = (id: StepId) => open.some(({ one }) => one.id === id);
  const progress = reads.map(({ one, count }): ShownStep => {
    // Which papers are asked for is known only with the legal status.
    const waits = one.id === "materials" && isOpen("registration");
    const done = draft !== null && !waits && (one.id === "review" ? open.length === 0 : count === 0);
    return {
      label: one.title,
      href: `${here}/${one.id}`,
      state: one.id === step.id ? "current" : done ? "done" : "next",
      note: draft !== null && count > 0 && one.id !== "review" ? `还有 ${count} 项` : undefined,
    };
  });
  const typed = typedOfStep(step, values);
  const flat = flatTyped(typed);
  const own = faultsOf(step);
  const count = Object.keys(own).length;
  const faults = input.check && count > 0 ? own : null;
  const initial: FormState<never> = faults
    ? {
        status: "refused",
        code: "invalid",
        message: `这一步还有 ${count} 处要补充或改正`,
        fields: faults,
        values: flat,
      }
    : draft
      ? { status: "idle", values: flat }
      : { status: "idle" };
  const place = `${slug} ${formatCallKey(call)} ${draft?.receipt ?? "new"} ${step.id}`;
  const saved: SavedStep = {
    typed,
    time: draft && formatTime(draft.savedAt),
    version: draft?.version ?? 0,
    receipt: draft?.receipt ?? "",
    memory: `draft ${place}`,
    tab: draft ? place : `${place} ${newKey}`,
  };
  return {
    step,
    first: steps[0] === step,
    progress,
    saved,
    initial,
    carried: { call: formatCallKey(call), step: step.id, key: newKey, receipt: draft?.receipt ?? "" },
    /** Read by the review alone. */
    parts: () =>
      steps
        .filter(({ id }) => id !== "review")
        .map((one) => ({
          id: one.id,
          title: one.title,
          words: [...(one.id === "materials" ? files : []), ...stepInWords(one, values)],
        })),
    faults: open.length,
    lacking: input.check ? lacking : {},
  };
}
