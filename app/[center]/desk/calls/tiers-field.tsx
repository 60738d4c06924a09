"use client"; // each cell shows what was typed and what is wrong with it

import { mostTiers, type Tier } from "@/lib/domain/recruitment/call/tier";
import { Cell, CellError } from "./criterion-cells";

/** The tiers of a contest, the highest first. */
export function TiersField({ tiers }: { tiers: readonly Tier[] }) {
  const rows = Array.from({ length: mostTiers }, (_, at) => ({ row: at + 1, tier: tiers[at] }));
  return (
    <table className="w-full max-w-md">
      <thead>
        <tr className="text-start text-sm text-muted">
          <th scope="col" className="pb-1 text-start font-normal">
            奖项
          </th>
          <th scope="col" className="w-28 pb-1 ps-2 text-start font-normal">
            名额
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, tier }) => (
          <tr key={row} className="align-top">
            <td className="pb-2">
              <Cell name={`tierName.${row}`} label={`第 ${row} 个奖项`} value={tier?.name ?? ""} most={20} />
              <CellError name={`tierName.${row}`} />
              <CellError name={`tierPlaces.${row}`} />
            </td>
            <td className="pb-2 ps-2">
              <Cell
                name={`tierPlaces.${row}`}
                label={`第 ${row} 个奖项的名额`}
                value={tier ? `${tier.places}` : ""}
                numeric
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
