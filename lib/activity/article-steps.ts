import type { articleEvents } from '@/lib/articles/events';
import { articleDetailsSchema } from '@/lib/articles/schema';
import type { Sealed } from '@/lib/ledger/schema';
import { change, type Step, type Steps } from './step';

export const articleSteps: Steps<keyof typeof articleEvents> = {
  'article.uploaded': (step, { articleId, articleVersionId, policyId, body, ...uploaded }) => {
    const { state, at: createdAt, actorId } = step;
    const { details, language, publishedOn, fileSha256, encoding } = uploaded;
    state.articles.set(articleId, {
      ...{ version: 1, ...described(step, details), language, publishedOn, policyId },
      ...{ currentVersionId: articleVersionId, signOffId: null },
      ...{ uploadedById: actorId, createdAt },
    });
    state.articleVersions.set(articleVersionId, {
      ...{ articleId, number: 1, bodyId: body.textId, fileSha256, encoding },
      ...{ createdById: actorId, createdAt },
    });
  },
  'article.described': (step, { articleId, version, details, language, publishedOn }) =>
    change(step.state.articles, articleId, {
      ...{ ...described(step, details), version, language, publishedOn },
    }),
};

function described({ textOf }: Step, sealed: Sealed) {
  const text = textOf(sealed);
  const details = text === null ? null : articleDetailsSchema.parse(JSON.parse(text));
  return { detailsId: sealed.textId, details };
}
