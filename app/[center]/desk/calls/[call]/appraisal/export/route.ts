import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { tableRoute } from "@/app/[center]/list-route";
import { viewAppraisals } from "@/lib/usecases/review/appraisal";
import { appraisalColumns } from "../list";

export const GET = tableRoute({
  permission: "appraisal.view",
  input: z.object({ call: callKey }),
  load: viewAppraisals,
  table: ({ call, applicants, seats }) => ({
    title: `${call.name}综合评估`,
    columns: appraisalColumns(seats),
    rows: applicants,
  }),
});
