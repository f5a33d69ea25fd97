import { createTranslator } from 'next-intl';
import messages from '@/messages/en/summaries.json';
import type { Phrases } from './phrases';

/** The English words, for tests. */
export const english: Phrases = createTranslator({
  locale: 'en',
  messages,
  namespace: 'document',
});
