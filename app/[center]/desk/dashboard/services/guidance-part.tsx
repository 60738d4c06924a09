import { Section } from "@/components/ui/section";
import { incubationFigures } from "@/lib/domain/incubation/figures";
import type { getServiceDashboard } from "@/lib/usecases/oversight/service-dashboard";

interface Props extends Pick<Awaited<ReturnType<typeof getServiceDashboard>>, "guidance"> {
  desk: string;
  until: string;
}

/** One-to-one guidance by the bodies that the mentors spoke for. */
export function GuidancePart({ desk, guidance, until }: Props) {
  const { label, unit, counts } = incubationFigures.guided;
  const held = `${desk}/guidances?state=held`;
  const all = guidance.reduce((sum, one) => sum + one.held, 0);
  return (
    <Section title={label} action={<span className="text-muted">{until}</span>}>
      <p>
        <a className="link-plain underline" href={held}>
          共 {all} {unit}
        </a>
        {guidance.map(({ body, held: times }) =>
          body === null ? (
            <span key="none">
              ，未注明单位 {times} {unit}
            </span>
          ) : (
            <span key={body}>
              ，
              <a className="link-plain underline" href={`${held}&body=${encodeURIComponent(body)}`}>
                {body} {times} {unit}
              </a>
            </span>
          ),
        )}
        。
      </p>
      <p className="mt-1 text-xs text-muted">{counts}。</p>
    </Section>
  );
}
