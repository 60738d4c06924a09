import type { NoticeState } from "@/lib/domain/admission/notice-lifecycle";
import type { ObjectionState } from "@/lib/domain/admission/objection";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";

export interface NoticeActProps {
  slug: string;
  notice: {
    id: string;
    state: NoticeState;
    startsOn: CivilDate;
    endsOn: CivilDate;
    call: CallKey | null;
    /** Awarded without a call. */
    project: { id: string } | null;
    about: { name: string; at: string };
    rows: { admitted: readonly unknown[] };
    edition: string;
    /** Why the next act cannot be done today. */
    obstacle: string | null;
    /** What taking it back would make untrue. */
    said: { waiting: number; sent: number } | null;
    /** Of a supplement: what it adds to. */
    supplements: { id: string } | null;
    objections: readonly { state: ObjectionState }[];
  };
}
