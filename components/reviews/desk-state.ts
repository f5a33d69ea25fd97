import type { Disposition } from '@/lib/claims/schema';
import type { Target } from '@/lib/evidence/schema';
import type { Span } from '@/lib/extraction/schema';
import { type ClaimFilter, passes } from '@/lib/reviews/claim-filter';
import { isCurrent } from '@/lib/reviews/claim-standing';
import type { Desk, DeskClaim } from '@/lib/reviews/desk';
import type { Verdict } from '@/lib/verdicts/schema';

/** A form that stands open in place of the claim's details, or below them. */
export type DeskTask =
  | { kind: 'assess'; target: Target; verdict: Verdict | null; resolving: boolean }
  | { kind: 'attach'; claimIds: readonly string[] }
  | {
      kind: 'setAside';
      claimIds: readonly string[];
      disposition: Extract<Disposition, 'not_checkable' | 'not_checked' | 'dropped'>;
    }
  | { kind: 'edit' }
  | { kind: 'split' }
  | { kind: 'merge'; claimIds: readonly string[] };

/** How much of a narrow window the claims take: one line, half, or all but the header. */
export type SheetHeight = 'low' | 'half' | 'full';

export type DeskState = {
  desk: Desk;
  currentId: string | null;
  /** Ticked in the list, for what is done to several claims at once. */
  chosen: ReadonlySet<string>;
  filter: ClaimFilter;
  task: DeskTask | null;
  /** Words selected in the reader for the form that stands open. */
  picked: Span | null;
  /** Passages shown in the reader on demand, besides the claims. */
  lit: readonly Span[];
  /** Which of the two a window of medium width shows beside the reader. */
  pane: 'list' | 'claim';
  sheet: SheetHeight;
};

export type DeskAction =
  | { type: 'refreshed'; desk: Desk }
  | { type: 'selected'; claimId: string }
  | { type: 'ticked'; claimIds: readonly string[]; ticked: boolean }
  | { type: 'filtered'; filter: ClaimFilter }
  | { type: 'opened'; task: DeskTask }
  | { type: 'closed' }
  | { type: 'picked'; span: Span }
  | { type: 'lit'; spans: readonly Span[] }
  | { type: 'turned'; pane: 'list' | 'claim' }
  | { type: 'resized'; sheet: SheetHeight };

export function initialState(desk: Desk, filter: ClaimFilter, claimId: string | null): DeskState {
  const first = desk.claims.find((claim) => claim.id === claimId) ?? shownClaims(desk, filter)[0];
  return {
    desk,
    currentId: first?.id ?? null,
    ...{ chosen: new Set(), filter, task: null, picked: null, lit: [] },
    ...{ pane: claimId === null ? 'list' : 'claim', sheet: 'low' },
  };
}

/** The desk's whole behaviour besides talking to the server. */
export function deskReducer(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case 'refreshed':
      return refresh(state, action.desk);
    case 'selected':
      return {
        ...state,
        currentId: action.claimId,
        lit: [],
        pane: 'claim',
        sheet: state.sheet === 'low' ? 'half' : state.sheet,
        task: state.currentId === action.claimId ? state.task : null,
      };
    case 'ticked': {
      const chosen = new Set(state.chosen);
      for (const id of action.claimIds) action.ticked ? chosen.add(id) : chosen.delete(id);
      return { ...state, chosen };
    }
    case 'filtered':
      return { ...state, filter: action.filter };
    case 'opened':
      return { ...state, task: action.task, picked: null, pane: 'claim', sheet: 'full' };
    case 'closed':
      return {
        ...state,
        ...{ task: null, lit: [] },
        sheet: state.sheet === 'full' ? 'half' : state.sheet,
      };
    case 'picked':
      return { ...state, picked: action.span };
    case 'lit':
      return { ...state, lit: action.spans };
    case 'turned':
      return { ...state, pane: action.pane };
    case 'resized':
      return { ...state, sheet: action.sheet };
  }
}

/** The claims that are part of the work and pass the filter, in text order. */
export function shownClaims(desk: Desk, filter: ClaimFilter): DeskClaim[] {
  return desk.claims.filter((claim) => isCurrent(claim) && passes(claim, filter));
}

/** Takes a newer picture, keeps the objects of claims that did not change, and what was selected. */
function refresh(state: DeskState, desk: Desk): DeskState {
  if (desk.seq < state.desk.seq) return state;
  const before = new Map(state.desk.claims.map((claim) => [claim.id, claim]));
  const claims = desk.claims.map((claim) => {
    const old = before.get(claim.id);
    return old && JSON.stringify(old) === JSON.stringify(claim) ? old : claim;
  });
  const current = claims.find((claim) => claim.id === state.currentId);
  const successor = current && !isCurrent(current) ? current.childIds[0] : undefined;
  const working = new Set(claims.filter(isCurrent).map((claim) => claim.id));
  return {
    ...state,
    desk: { ...desk, claims },
    currentId: successor ?? current?.id ?? claims.find(isCurrent)?.id ?? null,
    chosen: new Set([...state.chosen].filter((id) => working.has(id))),
  };
}
