import type { CivilDate } from "@/lib/domain/base/civil-date";
import type { Fen } from "@/lib/domain/base/money";
import type { PlanMeasure } from "@/lib/domain/projects/project/plan-line";
import type { ProjectKind, ProjectState } from "@/lib/domain/projects/project/project";

/** Who carries a project out: an organization on record or another body, by its id. */
export type By = { organization: string } | { body: string };

export interface PlannedLine {
  name: string;
  measure: PlanMeasure;
  unit: string;
  target: number;
  dueOn?: CivilDate;
}

export interface ProjectPlan {
  name: string;
  kind: ProjectKind;
  field: string;
  state: ProjectState;
  fundId?: string | null;
  grantedFen: Fen;
  ownFen?: Fen;
  executors: readonly By[];
  places?: readonly string[];
  startsOn: CivilDate;
  endsOn: CivilDate;
  servedGroups: string;
  summary: string;
  document: string;
  lines: readonly PlannedLine[];
  score?: string;
  grade?: string;
}

/** A project that is on record, as all that hangs on it needs it. */
export interface KeptProject extends ProjectPlan {
  id: string;
  number: string;
  /** What both signed; none of what was not chosen, or is led by another body. */
  agreementId: string | null;
  lines: readonly (PlannedLine & { id: string })[];
  budget: readonly { id: string; name: string; amountFen: Fen }[];
}
