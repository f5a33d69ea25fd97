'use client';

import { BookOpenText, Library, type LucideIcon, Settings, Users } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';

/** The areas of the app, in the order of the navigation. */
export const areas = ['articles', 'sources', 'people', 'settings'] as const;
export type Area = (typeof areas)[number];

/** `within` is the folder of the area's pages; the list of articles is the home page. */
const places: Record<Area, { href: string; within: string; Icon: LucideIcon }> = {
  articles: { href: '/', within: '/articles', Icon: BookOpenText },
  sources: { href: '/sources', within: '/sources', Icon: Library },
  people: { href: '/people', within: '/people', Icon: Users },
  settings: { href: '/settings', within: '/settings', Icon: Settings },
};

/** Links to the areas one may see; in a row at the top, or at the bottom of a narrow window. */
export function NavLinks({
  visible,
  place,
}: {
  visible: readonly Area[];
  place: 'top' | 'bottom';
}) {
  const t = useTranslations('shell');
  const path = usePathname();
  return (
    <ul className={place === 'top' ? 'flex gap-1' : 'grid auto-cols-fr grid-flow-col'}>
      {areas
        .filter((area) => visible.includes(area))
        .map((area) => {
          const { href, within, Icon } = places[area];
          const here = path === href || path.startsWith(`${within}/`);
          return (
            <li key={area}>
              <Link
                href={href}
                aria-current={here ? 'page' : undefined}
                className={classNames(
                  'flex items-center font-medium transition-colors aria-[current=page]:text-ink',
                  place === 'top'
                    ? 'min-h-8 rounded-md px-2.5 text-ink-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-hover'
                    : 'min-h-13 flex-col justify-center gap-0.5 text-ink-muted text-xs focus-visible:-outline-offset-2 aria-[current=page]:text-accent-ink!',
                )}
              >
                {place === 'bottom' ? <Icon aria-hidden="true" className="size-5" /> : null}
                {t(area)}
              </Link>
            </li>
          );
        })}
    </ul>
  );
}
