import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Tag, type Tone } from "./tag";

export interface Task {
  key: string;
  title: ReactNode;
  href: string;
  /** Whose, which batch, how many. */
  note?: ReactNode;
  /** By when: 今天, 还剩 3 天, 已逾期 2 天. */
  due?: { words: string; tone: Tone } | undefined;
}

interface Props {
  tasks: readonly Task[];
}

/** What waits to be done, one line each, each line a link. */
export function TaskList({ tasks }: Props) {
  return (
    <ul className="panel-box divide-y divide-line">
      {tasks.map((task) => (
        <li
          key={task.key}
          className="relative flex min-h-12 items-center gap-3 px-4 py-2 hover:bg-base-200 lg:min-h-11"
        >
          <div className="min-w-0 flex-1 lg:flex lg:flex-wrap lg:items-baseline lg:gap-x-4">
            <a href={task.href} className="after:absolute after:inset-0 hover:text-primary">
              {task.title}
            </a>
            {task.note && <p className="text-sm text-muted">{task.note}</p>}
          </div>
          {task.due && <Tag tone={task.due.tone}>{task.due.words}</Tag>}
          <Icon name="chevron" size={16} className="-rotate-90 text-muted" />
        </li>
      ))}
    </ul>
  );
}
