import { z } from "zod";
import { centerPage } from "@/lib/web/page";

/** Any address that is no page of a mentor: a 404. */
export default centerPage({
  permission: "approval.view",
  input: z.never(),
  load: async () => null,
  render: () => null,
});
