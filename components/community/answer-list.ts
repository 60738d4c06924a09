import { chips } from "@/components/list/filter";
import { defineList, type Query } from "@/components/list/list";
import { type TeamAnswer, teamAnswerLabels, teamAnswers } from "@/lib/domain/community/mobilization";

export interface AnswerRow {
  id: string;
  answer: TeamAnswer;
  people: number | null;
  answeredAt: Date | null;
  arrived: number | null;
  note: string | null;
  team: { name: string; leader: string | null; leaderPhone: string | null; place: { name: string } | null };
}

/** The teams that a call-out reached, as a list within its page; `<AnswerTable>` draws the rows. */
export const answerList = defineList<AnswerRow>()({
  title: "队伍的回应",
  noun: "队伍",
  unit: "支",
  at: "desk/mobilizations",
  columns: [],
  filters: { answer: chips("回应", teamAnswers, teamAnswerLabels) },
  sizes: [20],
  empty: { title: "没有通知到队伍" },
});

export type AnswerQuery = Query<typeof answerList.filters, never>;
