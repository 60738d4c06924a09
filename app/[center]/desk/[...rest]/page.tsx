import { z } from "zod";
import { centerPage } from "@/lib/web/page";

/** Any address that is no page of the desk, so that its navigation leads on: a 404. */
export default centerPage({
  permission: "desk.view",
  input: z.never(),
  load: async () => null,
  render: () => null,
});
