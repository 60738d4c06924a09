import { z } from "zod";
import { listMessageTemplates } from "@/lib/usecases/center/message-template";
import { tableRoute } from "../../../../list-route";
import { templateColumns } from "../list";

export const GET = tableRoute({
  permission: "message.view",
  input: z.object({}),
  load: listMessageTemplates,
  table: (rows) => ({ title: "消息模板", columns: templateColumns, rows }),
});
