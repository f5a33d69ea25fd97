import { type Passage, readPassage } from '@/lib/extraction/quality/passage';
import business from '@/lib/extraction/quality/passages/business.json';
import courts from '@/lib/extraction/quality/passages/courts.json';
import crime from '@/lib/extraction/quality/passages/crime.json';
import disasters from '@/lib/extraction/quality/passages/disasters.json';
import economy from '@/lib/extraction/quality/passages/economy.json';
import health from '@/lib/extraction/quality/passages/health.json';
import mixed from '@/lib/extraction/quality/passages/mixed.json';
import politics from '@/lib/extraction/quality/passages/politics.json';
import science from '@/lib/extraction/quality/passages/science.json';
import sport from '@/lib/extraction/quality/passages/sport.json';
import war from '@/lib/extraction/quality/passages/war.json';
import { annotatedPassageSchema } from '@/lib/extraction/quality/schema';

const BY_SUBJECT: Record<string, unknown> = {
  politics,
  disasters,
  economy,
  health,
  business,
  crime,
  science,
  war,
  sport,
  courts,
  mixed,
};

/** The quality set, subject by subject. */
export const PASSAGES: Passage[] = Object.entries(BY_SUBJECT).flatMap(([subject, data]) =>
  annotatedPassageSchema
    .array()
    .parse(data)
    .map((passage) => readPassage(subject, passage)),
);

/** Passages to improve the extractor on. */
export const OPEN_PASSAGES = PASSAGES.filter(({ held }) => !held);

/** Passages that only measure: a third, spread over the subjects. */
export const HELD_PASSAGES = PASSAGES.filter(({ held }) => held);
