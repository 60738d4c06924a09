import { z } from "zod";
import type { ListColumn } from "@/components/list/list";
import { enoughInCommunity } from "@/lib/domain/registry/coverage";
import type { CoveredCommunity } from "@/lib/usecases/registry/coverage";

// Coverage at the desk and in the room of a place alike.

export const title = "社区覆盖";

/** The address: all communities, or those alone that have fewer than enough. */
export const coverageInput = z
  .object({ reach: z.unknown().optional() })
  .transform(({ reach }) => ({ short: reach === "short" }));

/** The communities with their organizations; each opens the list it counts. */
export const coverageColumns: readonly ListColumn<CoveredCommunity>[] = [
  {
    label: "社区",
    cell: ({ name }) => name,
    opens: ({ id }) => `../../organizations?counted=covering&place=${id}`,
  },
  { label: "街道（乡镇）", cell: ({ whole }) => whole ?? { absent: "—" }, below: true },
  { label: "社会组织（家）", cell: ({ organizations }) => organizations, num: true, fit: true },
  {
    label: "覆盖",
    cell: ({ organizations }) =>
      organizations < enoughInCommunity
        ? { text: `不足 ${enoughInCommunity} 家`, tone: "todo" }
        : { text: "达到", tone: "passed" },
    fit: true,
  },
];
