import { z } from "zod";
import { publicPage } from "@/lib/web/page";

/** Any address that is no page of the center, so that its own frame says so: a 404. */
export default publicPage({
  permission: "site.view",
  input: z.never(),
  load: async () => null,
  render: () => null,
});
