import { createHash } from 'node:crypto';
import type { ClaimContent } from '@/lib/claims/schema';
import { freshContent } from '@/lib/claims/wording';
import type { Actor } from '@/lib/people/actor';
import { accept } from '@/lib/result';
import { createClaim } from '@/server/claims/write';
import { type Deps, liveDeps } from '@/server/deps';
import { inTransaction } from '@/server/transaction';

export type TestArticle = { articleId: string; articleVersionId: string; claimIds: string[] };

/**
 * Makes an article whose sentences are its claims, one for each content given, as if it had been
 * uploaded and read. Its text is the claims' texts, one to a line.
 */
export async function testArticle(
  actor: Actor,
  claims: (Partial<ClaimContent> & { text: string })[],
  deps: Deps = liveDeps(),
): Promise<TestArticle> {
  const { workspaceId, personId } = actor;
  const result = await inTransaction(deps, actor, async (tx) => {
    const { policyId } = await tx.db.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
    const [articleId, articleVersionId] = [tx.newId(), tx.newId()];
    const text = claims.map((claim) => claim.text).join('\n');
    const details = {
      ...{ title: 'A test article', outlet: 'The Test Post', authors: [] },
      url: 'https://example.org/test-article',
    };
    const { textId: detailsId } = await tx.seal(JSON.stringify(details));
    const { textId: bodyId } = await tx.seal(text);
    const times = { createdAt: tx.now, updatedAt: tx.now };
    await tx.db.article.create({
      data: {
        ...{ workspaceId, id: articleId, ...details, detailsId, language: 'en', policyId },
        ...{ currentVersionId: articleVersionId, uploadedById: personId, ...times },
      },
    });
    await tx.db.articleVersion.create({
      data: {
        ...{ workspaceId, id: articleVersionId, articleId, number: 1, bodyId },
        textSha256: createHash('sha256').update(text).digest('hex'),
        ...{ length: text.length, createdById: personId, createdAt: tx.now },
      },
    });
    const claimIds = [];
    let start = 0;
    for (const claim of claims) {
      const end = start + claim.text.length;
      const { claimId } = await createClaim(tx, {
        ...{ articleId, articleVersionId, parentIds: [], spans: [{ start, end }] },
        ...{ origin: 'added', standing: 'accepted' },
        content: { ...freshContent(claim.text), ...claim },
      });
      claimIds.push(claimId);
      start = end + 1;
    }
    return accept({ articleId, articleVersionId, claimIds });
  });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
