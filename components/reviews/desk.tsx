'use client';

import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { ClaimFilter } from '@/lib/reviews/claim-filter';
import type { Desk as DeskData } from '@/lib/reviews/desk';
import { ClaimList } from './claim-list';
import { DeskContext } from './desk-context';
import './desk.css';
import { DeskHeader } from './desk-header';
import { DeskKeys } from './desk-keys';
import { DeskNotices } from './desk-notices';
import { initialState } from './desk-state';
import { createDeskStore } from './desk-store';
import { ExtractionProgress } from './extraction-progress';
import { fetchDesk } from './fetch-desk';
import { Inspector } from './inspector';
import { PaneBar } from './pane-bar';
import { ReaderPane } from './reader-pane';
import { Side } from './side';
import { useAddress } from './use-address';
import { useAnnouncer } from './use-announcer';

export interface DeskProps {
  desk: DeskData;
  /** The newsroom's time zone (IANA), in which times are shown. */
  zone: string;
  filter: ClaimFilter;
  /** The claim to begin with. */
  claimId: string | null;
  /** What lives inside the desk without being seen, such as its follower of the event stream. */
  children?: ReactNode;
}

/** The review desk of one article: text, claims and the current claim, kept in step with everyone else. */
export function Desk({ desk, zone, filter, claimId, children }: DeskProps) {
  const [store] = useState(() => createDeskStore(initialState(desk, filter, claimId)));
  const { announce, liveRegion } = useAnnouncer();
  const articleId = desk.article.id;

  const refresh = useCallback(async () => {
    const latest = await fetchDesk(articleId);
    if (latest) store.dispatch({ type: 'refreshed', desk: latest });
    return latest !== null;
  }, [articleId, store]);

  useAddress(store);

  const context = useMemo(
    () => ({ store, refresh, announce, zone }),
    [store, refresh, announce, zone],
  );
  return (
    <DeskContext value={context}>
      <div className="desk">
        <div>
          <DeskHeader />
          <DeskNotices />
        </div>
        <div className="desk-panes">
          <ReaderPane />
          <Side>
            <PaneBar />
            <div className="desk-list">
              <ExtractionProgress />
              <ClaimList />
            </div>
            <div className="desk-claim">
              <Inspector />
            </div>
          </Side>
        </div>
      </div>
      <DeskKeys />
      {children}
      {liveRegion}
    </DeskContext>
  );
}
