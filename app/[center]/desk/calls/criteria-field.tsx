"use client";

import { type FormEvent, useState } from "react";
import { toPlainCode } from "@/lib/domain/base/text-input";
import { mostCriteria, usualFullMark } from "@/lib/domain/recruitment/call/call";
import { type CallCriterion, fullMark } from "@/lib/domain/recruitment/call/criteria";
import { Cell, CellError, CellLabel, CriterionMore } from "./criterion-cells";

interface Props {
  criteria: readonly CallCriterion[];
}

/** Full marks of the lines that have a name, as they are typed; what is no number counts nothing. */
function typedTotal(box: HTMLElement): number {
  const lines = [...box.querySelectorAll("tbody tr")].map((line) => {
    const cell = (name: string) => line.querySelector<HTMLInputElement>(`[name^="${name}."]`);
    const [name, max] = [cell("criterionName"), cell("criterionMax")];
    return { max: name?.value.trim() ? Number(toPlainCode(max?.value ?? "")) || 0 : 0 };
  });
  return fullMark(lines);
}

const emptyLine = (row: number) => ({ row, name: "", max: "", step: "", section: [], evidence: null });

/** The mark sheet, one line per criterion; empty lines are left out when it is saved. */
export function CriteriaField({ criteria }: Props) {
  const [total, setTotal] = useState(fullMark(criteria));
  const lines = Array.from({ length: mostCriteria }, (_, at) => {
    return criteria.find(({ row }) => row === at + 1) ?? emptyLine(at + 1);
  });
  const shown = lines.slice(0, Math.min(mostCriteria, criteria.length + 3));
  return (
    <div onInput={(event: FormEvent<HTMLElement>) => setTotal(typedTotal(event.currentTarget))}>
      <table className="w-full border-separate border-spacing-x-0 border-spacing-y-1.5">
        <caption className="sr-only">评分指标</caption>
        <thead className="text-start text-sm text-muted max-sm:sr-only">
          <tr>
            <th scope="col" className="w-8 text-start font-normal">
              <span className="sr-only">序号</span>
            </th>
            <th scope="col" className="text-start font-normal">
              指标
            </th>
            <th scope="col" className="w-20 ps-2 text-end font-normal sm:w-24">
              满分
            </th>
            <th scope="col" className="w-20 ps-2 text-end font-normal sm:w-28">
              打分单位
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, name, max, step, section, evidence }) => (
            // On a phone the numbers stand below the name, which would else be cut off.
            <tr
              key={row}
              className="align-top max-sm:mb-3 max-sm:grid max-sm:grid-cols-[2rem_1fr_1fr] max-sm:gap-y-1.5"
            >
              <td className="pt-2 text-muted tabular-nums">{row}</td>
              <td className="max-sm:col-span-2">
                <Cell name={`criterionName.${row}`} label={`第 ${row} 项指标`} value={name} />
                <CriterionMore row={row} section={section} evidence={evidence} />
                <CellError name={`criterionName.${row}`} />
                <CellError name={`criterionMax.${row}`} />
                <CellError name={`criterionStep.${row}`} />
              </td>
              <td className="max-sm:col-start-2 max-sm:flex max-sm:items-center sm:ps-2">
                <CellLabel>满分</CellLabel>
                <Cell name={`criterionMax.${row}`} label={`第 ${row} 项满分`} value={`${max}`} numeric />
              </td>
              <td className="ps-2 max-sm:flex max-sm:items-center">
                <CellLabel>打分单位</CellLabel>
                <Cell
                  name={`criterionStep.${row}`}
                  label={`第 ${row} 项打分单位`}
                  value={`${step}`}
                  numeric
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-1 text-end text-sm text-muted">
        满分合计 <output className="font-semibold text-base-content tabular-nums">{total}</output> 分
        {total !== usualFullMark && (
          <span className="block text-todo">不是 {usualFullMark} 分；确要如此的，发布时会请您确认</span>
        )}
      </p>
    </div>
  );
}
