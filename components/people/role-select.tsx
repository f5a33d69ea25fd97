'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useAction } from '@/components/ui/use-action';
import { useRefusalText } from '@/components/ui/use-refusal-text';
import type { Member } from '@/lib/people/directory';
import { type Role, roles } from '@/lib/people/permissions';
import type { ChangeRole } from '@/lib/people/schema';
import type { Result } from '@/lib/result';

export interface RoleSelectProps {
  member: Pick<Member, 'personId' | 'name' | 'role' | 'version'>;
  action: (input: ChangeRole) => Promise<Result<unknown>>;
}

/** A member's role, changed at once when another is chosen. */
export function RoleSelect({ member, action }: RoleSelectProps) {
  const t = useTranslations('people');
  const router = useRouter();
  const [chosen, setChosen] = useState<Role | null>(null);
  const { run, pending, refusal } = useAction(action, (_, { role }) => {
    toast.success(t('members.roleChanged', { name: member.name, role: t(`roles.${role}`) }));
    router.refresh();
  });
  const { text } = useRefusalText(refusal);
  const choose = (role: Role) => {
    setChosen(role);
    run({ personId: member.personId, version: member.version, role });
  };
  return (
    <Field label={t('members.roleOf', { name: member.name })} hideLabel error={text}>
      <Select
        className="max-w-44"
        value={refusal ? member.role : (chosen ?? member.role)}
        aria-busy={pending}
        onChange={(event) => {
          const role = roles.find((each) => each === event.target.value);
          if (role && !pending) choose(role);
        }}
        options={roles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
      />
    </Field>
  );
}
