import { z } from "zod";
import { listMembers } from "@/lib/usecases/center/member";
import { tableRoute } from "../../../../list-route";
import { memberColumns } from "../list";

export const GET = tableRoute({
  permission: "member.view",
  input: z.object({}),
  load: listMembers,
  table: (rows) => ({ title: "成员", columns: memberColumns(false), rows }),
});
