'use client';

import { useLocale, useTranslations } from 'next-intl';
import { DateTime } from '@/components/ui/date-time';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { useAbilities, useDesk, useDeskContext, usePersonName } from './desk-context';

/** What whoever works here should know first: signed off, read only, no date, sentences only. */
export function DeskNotices() {
  const t = useTranslations('reviews.notices');
  const locale = useLocale();
  const article = useDesk((state) => state.desk.article);
  const notices = useDesk((state) => state.desk.extraction?.notices);
  const nameOf = usePersonName();
  const abilities = useAbilities();
  const { zone } = useDeskContext();
  const sentences = notices?.find((notice) => notice.code === 'sentences-only');
  const { signOff, publishedOn, id } = article;
  const parts = [
    signOff ? (
      <Notice key="signed" tone="success" className={strip}>
        {t('signedOff', { name: nameOf(signOff.signedById) })}{' '}
        <DateTime at={signOff.signedAt} zone={zone} />.{' '}
        <TextLink href={`/articles/${id}/summary`}>{t('toSummary')}</TextLink>
      </Notice>
    ) : null,
    !signOff && !abilities.attach ? (
      <Notice key="reading" className={strip}>
        {t('readOnly')}
      </Notice>
    ) : null,
    !signOff && publishedOn === null ? (
      <Notice key="undated" tone="warning" className={strip}>
        {t('undated')}{' '}
        {abilities.describe ? (
          <TextLink href={`/articles/${id}/details`}>{t('setDate')}</TextLink>
        ) : null}
      </Notice>
    ) : null,
    sentences ? (
      <Notice key="sentences" className={strip}>
        {t('sentencesOnly', { language: languageName(sentences.language, locale) })}
      </Notice>
    ) : null,
  ].filter(Boolean);
  return parts.length === 0 ? null : <div className="print:hidden">{parts}</div>;
}

const strip = 'rounded-none! border-x-0! border-t-0! py-1.5!';

function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
