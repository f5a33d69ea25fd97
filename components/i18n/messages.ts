import activity from '@/messages/en/activity.json';
import articles from '@/messages/en/articles.json';
import claims from '@/messages/en/claims.json';
import common from '@/messages/en/common.json';
import evidence from '@/messages/en/evidence.json';
import people from '@/messages/en/people.json';
import refusals from '@/messages/en/refusals.json';
import reviews from '@/messages/en/reviews.json';
import shell from '@/messages/en/shell.json';
import summaries from '@/messages/en/summaries.json';
import verdicts from '@/messages/en/verdicts.json';

/** The English catalogue: one namespace per file of `messages/en`. Its type makes a missing key a type error. */
export const messages = {
  activity,
  articles,
  claims,
  common,
  evidence,
  people,
  refusals,
  reviews,
  shell,
  summaries,
  verdicts,
};
