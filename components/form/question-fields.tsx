import { formOf, type Question } from "@/lib/domain/center/form-definition";
import { AskedFields } from "./asked-fields";

interface Props {
  questions: readonly Question[];
}

/** The questions of a center's form, inside a form; their names are `answers.q1`. */
export function QuestionFields({ questions }: Props) {
  return <AskedFields form={formOf(questions)} under="answers." />;
}
