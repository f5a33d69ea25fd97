'use server';

import { describeWorkspaceSchema } from '@/lib/people/schema';
import { changePolicySchema } from '@/lib/verdicts/policy';
import { defineAction } from '@/server/action';
import { describeWorkspace } from '@/server/people/workspace';
import { changePolicy } from '@/server/verdicts/change-policy';

export const describeWorkspaceAction = defineAction(describeWorkspaceSchema, describeWorkspace);
export const changePolicyAction = defineAction(changePolicySchema, changePolicy);
