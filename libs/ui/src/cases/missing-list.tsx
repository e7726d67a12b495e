import type { ReactNode } from 'react';
import { Icon } from '../controls/icon.js';

export type MissingItem = {
  id: string;
  title: string;
  /** Why it is asked, or what would do. */
  help?: string;
  isDone: boolean;
  /** Cannot be sent without it; otherwise it is a question worth an answer. */
  isRequired?: boolean;
  /** "Add", "Answer": goes to the field. */
  actionLabel?: string;
  onAction?: () => void;
};

/** The live list beside the form: what is asked for first, then what is done. */
export function MissingList({ items, children }: { items: readonly MissingItem[]; children?: ReactNode }) {
  const open = items.filter((item) => !item.isDone);
  const done = items.filter((item) => item.isDone);
  return (
    <section className="card" aria-label="What is missing">
      <div className="hd">
        What is missing
        <span className={open.length > 0 ? 'badge soft' : 'badge ok'}>
          <Icon name={open.length > 0 ? 'triangle' : 'check-circle'} size="xs" />
          {open.length > 0 ? open.length : 'Nothing'}
        </span>
      </div>
      <div className="pad" aria-live="polite">
        <ul className="miss">
          {open.map((item) => (
            <li key={item.id} className="todo">
              <Icon name="circle" size="s" />
              <div>
                <span className="m">{item.title}</span>
                {item.help && <div className="t3 fs12">{item.help}</div>}
              </div>
              {item.onAction && (
                <button
                  type="button"
                  className="btn link"
                  onClick={item.onAction}
                  aria-label={`${item.actionLabel ?? 'Add'}: ${item.title}`}
                >
                  {item.actionLabel ?? 'Add'}
                </button>
              )}
            </li>
          ))}
        </ul>
        {done.length > 0 && (
          <ul className={open.length > 0 ? 'miss split' : 'miss'}>
            {done.map((item) => (
              <li key={item.id} className="done">
                <Icon name="check" size="s" />
                <span>
                  {item.title}
                  <span className="sr">, done</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {children}
    </section>
  );
}
