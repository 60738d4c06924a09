import { civilDate } from "@/lib/domain/base/civil-date";
import { answerObjection, reopenObjection } from "@/lib/usecases/admission/objection/objection-answer";
import { recordObjection } from "@/lib/usecases/admission/objection/objection-letter";
import { nth } from "../review/review-world";
import type { Desk } from "../staff-desk";
import type { makeSigningCall } from "./signing-call";

export const plainLetter = {
  receivedOn: civilDate("2022-01-19"),
  objector: "赵志刚",
  contact: "13800007777",
  grounds: "该组织负责人同时在另一家组织任法定代表人，申请材料没有写明。",
};

type Made = Pick<Awaited<ReturnType<typeof makeSigningCall>>, "applications" | "notice">;

/** A letter against one of the applications of a notice, the first unless told, and what may be done with it on a day. */
export async function opposed(
  { act }: Pick<Desk, "act">,
  { applications, notice }: Made,
  {
    place = 0,
    day = "2022-01-24",
    ...letter
  }: Partial<typeof plainLetter & { place: number; day: string }> = {},
) {
  const application = nth(applications, place).id;
  const { id } = await act(day, "objection.edit", (ctx) =>
    recordObjection(ctx, { ...plainLetter, ...letter, notice: notice.id, applicationId: application }),
  );
  return {
    id,
    application,
    answer: (result: "upheld" | "dismissed", on = day) =>
      act(on, "objection.answer", (ctx) =>
        answerObjection(ctx, {
          objection: id,
          result,
          answer: "经查阅登记档案并当面核实，情况如信中所述。",
          answeredOn: civilDate(on),
        }),
      ),
    reopen: (reason: string, on = day) =>
      act(on, "objection.answer", (ctx) => reopenObjection(ctx, { objection: id, reason })),
  };
}
