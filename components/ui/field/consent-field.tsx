"use client";

import type { ReactNode } from "react";
import { useField } from "../form-context";
import { Icon } from "../icon";

interface Props {
  name: string;
  children: ReactNode;
  value?: string | undefined;
  defaultChecked?: boolean | undefined;
}

/** A single tick: a promise, a consent, a yes. */
export function ConsentField({ name, children, value = "yes", defaultChecked = false }: Props) {
  const { id, error, typed, refused, aria } = useField(name, undefined);
  return (
    <div>
      <label className="flex cursor-pointer items-start gap-2.5 pointer-coarse:py-2.5">
        <input
          {...aria}
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={refused ? typed !== undefined : defaultChecked}
          className="checkbox checkbox-primary checkbox-sm mt-0.5"
        />
        <span>{children}</span>
      </label>
      {error && (
        <p id={`${id}-error`} className="mt-1.5 flex items-start gap-1 text-sm text-refused">
          <Icon name="warning" size={16} className="mt-0.5" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
