"use client";

import { type FormEvent, useState } from "react";
import { oneValue, useField } from "@/components/ui/form-context";
import { toPlainCode } from "@/lib/domain/base/text-input";
import { type CallCriterion, fullMark, mostCriteria, usualFullMark } from "@/lib/domain/recruitment/call";

interface Props {
  criteria: readonly CallCriterion[];
}

interface CellProps {
  name: string;
  label: string;
  value: string;
  numeric?: boolean;
}

function Cell({ name, label, value, numeric = false }: CellProps) {
  const { id, typed, aria } = useField(name, undefined);
  return (
    <input
      {...aria}
      id={id}
      name={name}
      aria-label={label}
      inputMode={numeric ? "decimal" : "text"}
      autoComplete="off"
      maxLength={numeric ? 8 : 60}
      defaultValue={oneValue(typed) ?? value}
      className={`input ${numeric ? "text-end tabular-nums" : ""}`}
    />
  );
}

/** What the head says, where there is none to be seen. */
function CellLabel({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="shrink-0 pe-2 text-sm text-muted sm:hidden">
      {children}
    </span>
  );
}

/** Below the line and not below the cell: a column of numbers is too narrow for a sentence. */
function CellError({ name }: { name: string }) {
  const { id, error } = useField(name, undefined);
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="mt-1 text-sm text-refused">
      {error}
    </p>
  );
}

/** Full marks of the lines that have a name, as they are typed; what is no number counts nothing. */
function typedTotal(box: HTMLElement): number {
  const lines = [...box.querySelectorAll("tbody tr")].map((line) => {
    const [name, max] = line.querySelectorAll("input");
    return { max: name?.value.trim() ? Number(toPlainCode(max?.value ?? "")) || 0 : 0 };
  });
  return fullMark(lines);
}

/** The mark sheet, one line per criterion; empty lines are left out when it is saved. */
export function CriteriaField({ criteria }: Props) {
  const [total, setTotal] = useState(fullMark(criteria));
  const lines = Array.from({ length: mostCriteria }, (_, at) => {
    return criteria.find(({ row }) => row === at + 1) ?? { row: at + 1, name: "", max: "", step: "" };
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
          {shown.map(({ row, name, max, step }) => (
            // On a phone the numbers stand below the name, which would else be cut off.
            <tr
              key={row}
              className="align-top max-sm:mb-3 max-sm:grid max-sm:grid-cols-[2rem_1fr_1fr] max-sm:gap-y-1.5"
            >
              <td className="pt-2 text-muted tabular-nums">{row}</td>
              <td className="max-sm:col-span-2">
                <Cell name={`criterionName.${row}`} label={`第 ${row} 项指标`} value={name} />
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
