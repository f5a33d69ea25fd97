import { createTranslator } from 'next-intl';
import type { Phrases } from '@/lib/summaries/phrases';
import messages from '@/messages/en/summaries.json';

/** The English words, for tests. */
export const english: Phrases = createTranslator({
  locale: 'en',
  messages,
  namespace: 'document',
});
