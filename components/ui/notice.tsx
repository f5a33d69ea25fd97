import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type NoticeTone = 'info' | 'warning' | 'danger' | 'success';

const looks = {
  info: { Icon: Info, className: 'border-info/30 bg-info-soft', icon: 'text-info' },
  warning: {
    Icon: TriangleAlert,
    className: 'border-warning/30 bg-warning-soft',
    icon: 'text-warning',
  },
  danger: { Icon: CircleAlert, className: 'border-danger/30 bg-danger-soft', icon: 'text-danger' },
  success: {
    Icon: CircleCheck,
    className: 'border-success/30 bg-success-soft',
    icon: 'text-success',
  },
};

export interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** A button or link that helps. */
  action?: ReactNode;
  /** Has screen readers say it when it appears; at once for `danger`, else when they are idle. */
  announce?: boolean;
  className?: string | undefined;
}

/** Something worth knowing, where it matters. */
export function Notice(props: NoticeProps) {
  const { tone = 'info', announce = false } = props;
  const { Icon, className, icon } = looks[tone];
  return (
    <div
      role={announce ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={classNames(
        'flex items-start gap-2.5 rounded-md border px-3.5 py-2.5',
        className,
        props.className,
      )}
    >
      <Icon aria-hidden="true" className={classNames('mt-[0.1875rem] size-4 shrink-0', icon)} />
      <div className="min-w-0 flex-1">
        {props.title ? <p className="font-semibold">{props.title}</p> : null}
        {props.children}
      </div>
      {props.action}
    </div>
  );
}
