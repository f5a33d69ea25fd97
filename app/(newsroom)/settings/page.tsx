import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NewsroomForm } from '@/components/people/newsroom-form';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { PolicyForm } from '@/components/verdicts/policy-form';
import { can } from '@/lib/people/permissions';
import { timeZones } from '@/lib/people/time-zones';
import { policyRulesSchema } from '@/lib/verdicts/policy';
import { getNewsroom } from '@/server/people/queries';
import { requireActor } from '@/server/people/session';
import { changePolicyAction, describeWorkspaceAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.settings'))('title') };
}

export default async function SettingsPage() {
  const actor = await requireActor();
  if (!can(actor.role, 'workspace.describe')) notFound();
  const t = await getTranslations('people.settings');
  const { policy, ...newsroom } = await getNewsroom(actor);
  const { number } = policy;
  return (
    <PageBody width="narrow">
      <PageHeader title={t('title')} />
      <div className="flex flex-col gap-6">
        <Panel title={t('newsroom')}>
          <NewsroomForm
            newsroom={newsroom}
            timeZones={timeZones()}
            action={describeWorkspaceAction}
          />
        </Panel>
        <Panel title={t('policy')} description={t('policyNote', { number })}>
          <PolicyForm
            policy={{ number, rules: policyRulesSchema.parse(policy.rules) }}
            action={changePolicyAction}
          />
        </Panel>
      </div>
    </PageBody>
  );
}
