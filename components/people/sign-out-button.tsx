'use client';

import { type ReactNode, useTransition } from 'react';
import { Button } from '@/components/ui/button';

export interface SignOutButtonProps {
  action: () => Promise<unknown>;
  children: ReactNode;
}

export function SignOutButton({ action, children }: SignOutButtonProps) {
  const [pending, start] = useTransition();
  return (
    <Button pending={pending} onClick={() => start(async () => void (await action()))}>
      {children}
    </Button>
  );
}
