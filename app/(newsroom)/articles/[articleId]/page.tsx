import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { DeskFollower } from '@/components/activity/desk-follower';
import { Desk } from '@/components/reviews/desk';
import { parseFilter } from '@/lib/reviews/claim-filter';
import { getNewsroom } from '@/server/people/queries';
import { requireActor } from '@/server/people/session';
import { getDesk } from '@/server/reviews/queries';

export interface DeskPageProps {
  params: Promise<{ articleId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Title and page come from one reading. */
const deskOf = cache(async (articleId: string) => getDesk(await requireActor(), articleId));

export async function generateMetadata({ params }: DeskPageProps): Promise<Metadata> {
  const { articleId } = await params;
  const desk = await deskOf(articleId);
  return desk ? { title: desk.article.title } : {};
}

/** The review desk of one article. */
export default async function DeskPage({ params, searchParams }: DeskPageProps) {
  const { articleId } = await params;
  const desk = await deskOf(articleId);
  if (!desk) notFound();
  const { timeZone } = await getNewsroom(await requireActor());
  const address = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      [value ?? []].flat().map((each) => [name, each]),
    ),
  );
  return (
    <Desk
      key={articleId}
      desk={desk}
      zone={timeZone}
      filter={parseFilter(address)}
      claimId={address.get('claim')}
    >
      <DeskFollower />
    </Desk>
  );
}
