"use client";

import { type ReactNode, useActionState } from "react";
import { idle } from "@/components/ui/form-state";
import { signOutAction } from "./actions";

interface Props {
  children?: ReactNode;
  /** Looks of the button; a line of a menu unless told otherwise. */
  className?: string | undefined;
}

const menuLine =
  "flex min-h-10 w-full cursor-pointer items-center rounded-field px-3 py-1.5 hover:bg-base-200";

/** Signs the person out; a form, so that no link can do it. */
export function SignOutForm({ children = "退出登录", className = menuLine }: Props) {
  const [, action] = useActionState(signOutAction, idle);
  return (
    <form action={action}>
      <button type="submit" className={className}>
        {children}
      </button>
    </form>
  );
}
