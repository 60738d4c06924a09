"use client";

import { useRef } from "react";
import { oneValue, useField } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";

interface Props {
  expert: { id: string; name: string; title: string; hasAccount: boolean; position: number | null };
}

/** One expert of the 专家库: on the panel or not, and in which place. */
export function ExpertRow({ expert }: Props) {
  const { id, name, title, hasAccount, position } = expert;
  const chosen = useField("experts", undefined);
  const order = useField(`order.${id}`, undefined);
  const orderInput = useRef<HTMLInputElement>(null);
  const seated = chosen.refused ? [chosen.typed ?? []].flat().includes(id) : position !== null;
  const account = hasAccount ? <Tag tone="passed">已开通</Tag> : <Tag tone="todo">未开通账号</Tag>;
  return (
    <tr>
      <td className="fit">
        <input
          type="checkbox"
          name="experts[]"
          value={id}
          aria-label={`${name}进入评审组`}
          defaultChecked={seated}
          onChange={({ target }) => {
            // Who leaves the panel gives the place up with it.
            if (!target.checked && orderInput.current) orderInput.current.value = "";
          }}
          className="checkbox checkbox-primary"
        />
      </td>
      <td className="fit">
        <input
          {...order.aria}
          ref={orderInput}
          id={order.id}
          name={`order.${id}`}
          inputMode="numeric"
          autoComplete="off"
          aria-label={`${name}的次序`}
          defaultValue={oneValue(order.typed) ?? (position === null ? "" : position + 1)}
          maxLength={3}
          className="input input-sm min-w-14 px-1 text-center tabular-nums"
        />
      </td>
      <td>
        <span className="font-semibold">{name}</span>
        <span className="narrow-only">
          {title}
          <span className="block">{account}</span>
        </span>
        {order.error && (
          <span id={`${order.id}-error`} className="flex items-start gap-1 text-sm text-refused">
            <Icon name="warning" size={16} className="mt-0.5" />
            {order.error}
          </span>
        )}
      </td>
      <td className="wide-only">{title}</td>
      <td className="fit wide-only">{account}</td>
    </tr>
  );
}
